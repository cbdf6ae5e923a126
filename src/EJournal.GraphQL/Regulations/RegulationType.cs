using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

/// <summary>How a school keeps its journal (регламент): who may do what, and within which terms.</summary>
[ObjectType<SchoolRegulation>("Regulation", IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class RegulationType
{
    /// <summary>The regulation that the school starts from (образец); null for our defaults.</summary>
    public static RegulationPreset? Preset([Parent] SchoolRegulation regulation) => regulation.Preset;

    /// <summary>The settings by their numbers (настройки); only those named, when keys are given.</summary>
    [ListSize(100)]
    public static IReadOnlyList<HeldSetting> Settings(
        [Parent] SchoolRegulation regulation,
        [GraphQLDescription("Keys or numbers of settings (ключи): «lessonEntryDeadline», «S-12».")] IReadOnlyList<string>? keys) =>
        [.. RegulationSettings.All.Where(s => keys is null || keys.Contains(s.Key) || keys.Contains(s.Id)).Select(s => new HeldSetting(regulation, s))];
}
