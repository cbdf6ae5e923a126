using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>May the school drop the paper journal? (можно ли отказаться от бумажного журнала)</summary>
[ObjectType]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.ReportsRead)]
public sealed record PaperReadiness
{
    /// <summary>What the school keeps on paper now, S-45 (режим).</summary>
    public required PaperMode Mode { get; init; }

    /// <summary>Whether every condition holds (все условия выполнены).</summary>
    public required bool Ready { get; init; }

    /// <summary>The conditions, each with what shows it (условия).</summary>
    [ListSize(10, Usual = 6)]
    public required IReadOnlyList<PaperEvidence> Conditions { get; init; }
}
