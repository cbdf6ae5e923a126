using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>A new step, or one as it is to be from now on (шаг плана внедрения).</summary>
public sealed record KeepRolloutStepInput
{
    /// <summary>The step to change (шаг); a new one when not given.</summary>
    [ID("RolloutStep")]
    public long? StepId { get; init; }

    /// <summary>The version you have seen of it (версия): if somebody changed it meanwhile, nothing is changed.</summary>
    public int? Version { get; init; }

    /// <summary>What it says (содержание); null takes the step out of the plan.</summary>
    public RolloutStepInput? Step { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
