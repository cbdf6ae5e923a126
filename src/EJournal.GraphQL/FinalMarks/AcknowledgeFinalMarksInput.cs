using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>That you have seen the final marks of your child (подтверждение просмотра итоговых отметок).</summary>
public sealed record AcknowledgeFinalMarksInput
{
    /// <summary>Your child (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The grading period (учебный период).</summary>
    [ID("GradingPeriod")]
    public required long PeriodId { get; init; }

    /// <summary>A message to the homeroom teacher, 1 to 4,000 characters (сообщение классному руководителю), where the school lets parents write, S-06 of the regulation.</summary>
    public string? Message { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
