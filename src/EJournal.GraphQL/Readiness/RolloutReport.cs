using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>How the rollout went in an interval (отчёт о внедрении): the steps whose term, or whose doing, is in it.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public sealed record RolloutReport
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>Steps done within their term (выполнено в срок).</summary>
    public required int Done { get; init; }

    /// <summary>Steps done after their term (выполнено с опозданием).</summary>
    public required int DoneLate { get; init; }

    /// <summary>Steps whose term is over and which are not done (просрочено).</summary>
    public required int Overdue { get; init; }

    /// <summary>Steps whose term in the interval is still to come (предстоит).</summary>
    public required int Open { get; init; }

    /// <summary>These steps by their number (шаги).</summary>
    [ListSize(RolloutRules.Most, Usual = 20)]
    public required IReadOnlyList<RolloutStep> Steps { get; init; }

    /// <summary>The latest assessment against the criteria, up to the last day (оценка по критериям применимости); null for none.</summary>
    public required Assessment? Assessment { get; init; }
}
