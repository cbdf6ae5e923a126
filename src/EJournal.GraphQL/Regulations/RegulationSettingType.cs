using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

/// <summary>A setting of the regulation (настройка регламента).</summary>
[ObjectType<HeldSetting>("RegulationSetting", IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class RegulationSettingType
{
    /// <summary>The name for programs (ключ): «lessonEntryDeadline».</summary>
    public static string Key([Parent] HeldSetting held) => held.Setting.Key;

    /// <summary>The number that refusals name (номер): «S-12».</summary>
    public static string Number([Parent] HeldSetting held) => held.Setting.Id;

    /// <summary>What it means, in Russian (смысл).</summary>
    public static string Meaning([Parent] HeldSetting held) => held.Setting.Meaning;

    /// <summary>The value as JSON (значение): «{"days":0}». Its shape is that of <c>defaultValue</c>.</summary>
    public static string Value([Parent] HeldSetting held) => held.Setting.Read(held.Regulation.Values);

    /// <summary>The value that no document and no decision gave, as JSON (по умолчанию).</summary>
    public static string DefaultValue([Parent] HeldSetting held) => held.Setting.Read(Regulation.Default);

    /// <summary>Where the value comes from (источник).</summary>
    public static SettingOrigin Origin([Parent] HeldSetting held) => held.Regulation.OriginOf(held.Setting);

    /// <summary>The clause of the regulation or the school's order it rests on (основание); null for a default.</summary>
    public static string? Basis([Parent] HeldSetting held) => held.Regulation.BasisOf(held.Setting);
}
