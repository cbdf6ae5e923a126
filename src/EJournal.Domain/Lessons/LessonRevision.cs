namespace EJournal.Domain.Lessons;

/// <summary>
/// One change of what the record of a lesson says in words, with its trace (COR-04). It holds both texts: what was there before
/// this was kept is not lost either.
/// </summary>
public sealed class LessonRevision
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long LessonId { get; set; }
    public LessonPart Part { get; set; }

    /// <summary>What stood before; null for nothing. Homework has a line for each task.</summary>
    public string? OldText { get; set; }

    /// <summary>What stands from then on; null for what was taken back.</summary>
    public string? NewText { get; set; }

    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    /// <summary>Whether it came after its term (S-12, S-13).</summary>
    public bool Late { get; set; }

    /// <summary>Why it was changed; null for a first entry, and where <see cref="CorrectionId"/> says it.</summary>
    public string? Reason { get; set; }

    /// <summary>The entry of the register of corrections it comes from (COR-03); null outside of it.</summary>
    public long? CorrectionId { get; set; }
}
