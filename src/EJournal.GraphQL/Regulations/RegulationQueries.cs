using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

[QueryType]
public static class RegulationQueries
{
    /// <summary>The regulations that a school can start from (образцы регламентов).</summary>
    [ListSize(20)]
    [Readers(Relation.Member)]
    [Scopes(Scope.SchoolRead)]
    public static IReadOnlyList<RegulationPreset> RegulationPresets() => Domain.Regulations.RegulationPresets.All;
}
