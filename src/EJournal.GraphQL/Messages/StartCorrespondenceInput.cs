using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Messages;

/// <summary>A first message, and to whom (новая переписка): 1 to 100 people in all.</summary>
public sealed record StartCorrespondenceInput
{
    /// <summary>What it is about (тема), 1 to 200 characters.</summary>
    public required string Subject { get; init; }

    /// <summary>What it says (текст), 1 to 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>To employees (учителям, администрации).</summary>
    [ID("Teacher")]
    public IReadOnlyList<long>? TeacherIds { get; init; }

    /// <summary>To pupils that you may see (ученикам).</summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? PupilIds { get; init; }

    /// <summary>To the parents of pupils that you may see (родителям учеников); you need not know who they are.</summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? ParentsOfPupilIds { get; init; }

    /// <summary>
    /// To the other families of your class, or your child's (семьям класса): as a parent to the parents, as a pupil to the pupils,
    /// without those who closed themselves to it. Where the school lets families write to one another, S-06 of the regulation; and to
    /// nobody else with the same message.
    /// </summary>
    [ID("SchoolClass")]
    public long? FamiliesOfClassId { get; init; }

    /// <summary>To the one who wrote this message to the families of the class (автору сообщения), and to nobody else.</summary>
    [ID("InternalMessage")]
    public long? AuthorOfMessageId { get; init; }

    /// <summary>The child it is about (об ученике), if it is about one; a family may name its own.</summary>
    [ID("Pupil")]
    public long? AboutPupilId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
