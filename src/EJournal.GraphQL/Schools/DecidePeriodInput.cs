using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schools;

/// <summary>That a grading period is closed, or opened again (решение об учебном периоде).</summary>
public sealed record DecidePeriodInput
{
    /// <summary>The grading period (учебный период).</summary>
    [ID("GradingPeriod")]
    public required long PeriodId { get; init; }

    /// <summary>True closes it, not before its last day; false opens it again (закрыть).</summary>
    public required bool Close { get; init; }

    /// <summary>What the decision rests on, 1 to 300 characters (основание): «Приказ 31 от 28.10.2026».</summary>
    public required string Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
