using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Access;

/// <summary>Who is to get a code, at most 100 people at once (кому выдать доступ); all get one, or nobody.</summary>
public sealed record IssueInvitationsInput
{
    /// <summary>Employees (сотрудники).</summary>
    [ID("Teacher")]
    public IReadOnlyList<long>? TeacherIds { get; init; }

    /// <summary>Pupils (ученики).</summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? PupilIds { get; init; }

    /// <summary>Parents (родители).</summary>
    [ID("Parent")]
    public IReadOnlyList<long>? ParentIds { get; init; }
}
