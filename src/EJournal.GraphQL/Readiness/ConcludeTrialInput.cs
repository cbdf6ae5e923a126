using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>The written conclusion on a trial (заключение по результатам пробной эксплуатации).</summary>
public sealed record ConcludeTrialInput
{
    /// <summary>The trial (пробная эксплуатация).</summary>
    [ID("Trial")]
    public required long TrialId { get; init; }

    /// <summary>What follows (решение). After SWITCH or STOP the trial ends today, and nothing more is concluded.</summary>
    public required TrialDecision Decision { get; init; }

    /// <summary>What the analysis has shown (заключение), 1 to 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The new last day (продлить по), later than before and in the same school year: with PROLONG, and only with it.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
