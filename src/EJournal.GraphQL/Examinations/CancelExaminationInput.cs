using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Examinations;

/// <summary>An examination that is not held (отмена экзамена).</summary>
public sealed record CancelExaminationInput
{
    /// <summary>The examination, without results (экзамен).</summary>
    [ID("Examination")]
    public required long ExaminationId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
