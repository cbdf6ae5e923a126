namespace EJournal.Domain.Lessons;

/// <summary>What the rules on writing into a lesson's column ask of.</summary>
public sealed record LessonFacts
{
    public required Lesson Lesson { get; init; }

    /// <summary>Whether a grading period of the lesson's date and grade is closed.</summary>
    public required bool PeriodClosed { get; init; }

    /// <summary>Today in the school's time zone.</summary>
    public required DateOnly Today { get; init; }
}
