namespace EJournal.Domain.Regulations;

/// <summary>What holds at one school: its decisions over its preset over the default.</summary>
public sealed class SchoolRegulation
{
    private readonly Dictionary<string, RegulationChange> _decided;

    private SchoolRegulation(RegulationPreset? preset, Regulation values, Dictionary<string, RegulationChange> decided) =>
        (Preset, Values, _decided) = (preset, values, decided);

    /// <summary>The regulation the school starts from; null for the default.</summary>
    public RegulationPreset? Preset { get; }

    public Regulation Values { get; }

    /// <param name="importedPreset">The preset named when the school was imported.</param>
    /// <param name="changes">The school's decisions, oldest first.</param>
    public static SchoolRegulation Of(string? importedPreset, IEnumerable<RegulationChange> changes)
    {
        var latest = new Dictionary<string, RegulationChange>(StringComparer.Ordinal);
        foreach (var change in changes)
            latest[change.Key] = change;

        var preset = RegulationPresets.Find(latest.Remove(RegulationChange.PresetKey, out var chosen) ? chosen.Value : importedPreset);
        var values = preset?.Regulation ?? Regulation.Default;
        foreach (var (key, change) in latest)
        {
            if (change.Value is { } value && RegulationSettings.Find(key) is { } setting)
                values = setting.Change(values, value).Value;
        }

        return new(preset, values, latest.Where(l => l.Value.Value is not null).ToDictionary());
    }

    public SettingOrigin OriginOf(RegulationSetting setting) =>
        _decided.ContainsKey(setting.Key) ? SettingOrigin.School
        : Preset?.ClauseOf(setting) is not null ? SettingOrigin.Preset
        : SettingOrigin.Default;

    /// <summary>What the value rests on: the school's decision, or the clause of the preset; null for the default.</summary>
    public string? BasisOf(RegulationSetting setting) =>
        _decided.TryGetValue(setting.Key, out var change) ? change.Basis : Preset?.ClauseOf(setting);
}
