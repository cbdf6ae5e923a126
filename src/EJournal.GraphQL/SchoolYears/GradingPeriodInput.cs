using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A grading period of a school year (учебный период), of a kind that S-10 gives its grades.</summary>
public sealed record GradingPeriodInput
{
    /// <summary>The period as it stands (идентификатор), where it is changed; none for a new one.</summary>
    [ID("GradingPeriod")]
    public long? Id { get; init; }

    /// <summary>The name, 1 to 100 characters (название): «1 четверть».</summary>
    public required string Name { get; init; }

    /// <summary>Quarter, half-year, year (вид).</summary>
    public required GradingPeriodKind Kind { get; init; }

    /// <summary>The first day (первый день).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (последний день).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The first grade it is for (с класса).</summary>
    public required int FromGrade { get; init; }

    /// <summary>The last grade it is for (по класс).</summary>
    public required int ToGrade { get; init; }

    internal PlannedPeriod ToPlanned() => new(Name, Kind, From, To, FromGrade, ToGrade);
}
