namespace EJournal.GraphQL.Readiness;

/// <summary>The usual plan, for a school that has none (типовой план внедрения).</summary>
public sealed record AdoptRolloutPlanInput
{
    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
