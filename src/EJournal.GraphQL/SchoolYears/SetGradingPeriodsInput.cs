using EJournal.Data.SchoolYears;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>Grading periods to be made, changed and taken out (учебные периоды); the others stay.</summary>
public sealed record SetGradingPeriodsInput
{
    /// <summary>The calendar year in which the school year begins (учебный год); the current one when not given.</summary>
    public int? Year { get; init; }

    /// <summary>New periods, and with their ids those that are changed (периоды). One with final marks keeps all but its name.</summary>
    public IReadOnlyList<GradingPeriodInput>? Periods { get; init; }

    /// <summary>Periods without marks that are taken out (убрать).</summary>
    [ID("GradingPeriod")]
    public IReadOnlyList<long>? Remove { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal PeriodChanges ToChanges() => new(Year, [.. (Periods ?? []).Select(p => (p.Id, p.ToPlanned()))], Remove ?? []);
}
