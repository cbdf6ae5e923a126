using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>A class and a period whose missing final marks are told to the subject teachers (напоминание об итоговых отметках).</summary>
public sealed record TellMissingFinalMarksInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The grading period (учебный период), from 14 days before its end on.</summary>
    [ID("GradingPeriod")]
    public required long PeriodId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
