using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Examinations;

/// <summary>A member of an examination's commission (член комиссии).</summary>
public sealed record CommissionMemberInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long EmployeeId { get; init; }

    /// <summary>Whether he presides (председатель); at most one does.</summary>
    public bool? Chair { get; init; }
}
