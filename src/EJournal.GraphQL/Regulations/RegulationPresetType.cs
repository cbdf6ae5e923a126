using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

/// <summary>A real regulation that a school can start from (образец регламента).</summary>
[ObjectType<RegulationPreset>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class RegulationPresetType
{
    /// <summary>The name for programs (ключ): «magadan-2023».</summary>
    public static string Name([Parent] RegulationPreset preset) => preset.Name;

    /// <summary>Whose document it is (документ).</summary>
    public static string Title([Parent] RegulationPreset preset) => preset.Title;
}
