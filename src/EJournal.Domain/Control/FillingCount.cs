namespace EJournal.Domain.Control;

/// <summary>So many lessons that are alike in whose they are and in what of them is recorded.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="GroupId">The teaching group.</param>
/// <param name="TeacherId">The employee who gives the lesson: a substitute answers for the record of what he gives.</param>
/// <param name="Lessons">How many.</param>
public sealed record FillingCount(long ClassId, long GroupId, long TeacherId, int Lessons)
{
    public required bool Recorded { get; init; }

    /// <summary>Whether the record came after its term (S-12).</summary>
    public bool Late { get; init; }

    /// <summary>Whether there is no record and its term has passed (S-12).</summary>
    public bool Overdue { get; init; }

    public bool WithTopic { get; init; }
    public bool WithHomework { get; init; }
}
