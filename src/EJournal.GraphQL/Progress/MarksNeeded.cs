using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>Which marks lead to a final mark (что нужно для отметки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public sealed record MarksNeeded
{
    /// <summary>The final mark wished for (желаемая отметка).</summary>
    public required int Target { get; init; }

    /// <summary>Whether the average points to it already (уже достигнута).</summary>
    public required bool Reached { get; init; }

    /// <summary>The ways that lead there, each by itself, the shortest first (пути); none where it is reached, or out of reach.</summary>
    [ListSize(100, Usual = 4)]
    public required IReadOnlyList<NeededPath> Paths { get; init; }

    /// <summary>The same in words (пояснение).</summary>
    public required string Explanation { get; init; }

    internal static MarksNeeded Of(Standing standing, int target, IReadOnlyList<WorkKind> kinds)
    {
        var ways = standing.NeededFor(target, kinds.Select(k => k.Weight));
        return new()
        {
            Target = target,
            Reached = standing.Reaches(target),
            Paths = [.. ways.Select(way => new NeededPath(way, [.. kinds.Where(k => k.Weight == way.Weight)]))],
            Explanation = StandingWords.Of(standing, target, ways),
        };
    }
}
