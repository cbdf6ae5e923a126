using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Examinations;

/// <summary>Results of an examination (результаты экзамена): all of them are entered, or none.</summary>
public sealed record SetExaminationResultsInput
{
    /// <summary>The examination (экзамен).</summary>
    [ID("Examination")]
    public required long ExaminationId { get; init; }

    /// <summary>The day on which the school had them (день получения результатов); today when not given.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The results, 1 to 60, each pupil once (результаты).</summary>
    public required IReadOnlyList<ExaminationResultInput> Results { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
