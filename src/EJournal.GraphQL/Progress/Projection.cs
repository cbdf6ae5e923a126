using EJournal.Domain.Access;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>What average and forecast would be with marks that are not there (что будет, если).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public sealed record Projection
{
    /// <summary>The average with them (средний балл).</summary>
    public required double? Average { get; init; }

    /// <summary>What it would point to (прогноз).</summary>
    public required int? Forecast { get; init; }

    /// <summary>The average as it is (нынешний средний балл).</summary>
    public required double? AverageNow { get; init; }

    /// <summary>What it points to (нынешний прогноз).</summary>
    public required int? ForecastNow { get; init; }

    /// <summary>The rule in words, with these marks among the numbers (как посчитано).</summary>
    public required string Explanation { get; init; }

    internal static Projection Of(Standing now, IReadOnlyList<CountedMark> hypothetical)
    {
        var then = now.With(hypothetical);
        return new()
        {
            Average = then.Average,
            Forecast = then.Forecast,
            AverageNow = now.Average,
            ForecastNow = now.Forecast,
            Explanation = StandingWords.Of(then),
        };
    }
}
