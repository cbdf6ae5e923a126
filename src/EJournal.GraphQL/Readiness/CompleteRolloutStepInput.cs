using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>That a step was done, or that it was not after all (выполнение шага).</summary>
public sealed record CompleteRolloutStepInput
{
    /// <summary>The step (шаг).</summary>
    [ID("RolloutStep")]
    public required long StepId { get; init; }

    /// <summary>The version you have seen (версия).</summary>
    public required int Version { get; init; }

    /// <summary>The day it was done (дата выполнения); null opens it again.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>What was done, and where the paper is (отметка о выполнении), at most 1,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
