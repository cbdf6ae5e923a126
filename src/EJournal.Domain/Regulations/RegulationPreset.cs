using System.Text.Json;

namespace EJournal.Domain.Regulations;

/// <summary>What one real regulation says: its values, and for each setting it speaks of the clause.</summary>
public sealed record RegulationPreset(string Name, string Title, Regulation Regulation, IReadOnlyDictionary<string, string> Clauses)
{
    /// <summary>The clause a setting's value comes from, by the setting's key; null where the document is silent and the default holds.</summary>
    public string? ClauseOf(RegulationSetting setting) => Clauses.GetValueOrDefault(setting.Key);

    internal static RegulationPreset Parse(string name, Stream json)
    {
        var file = JsonSerializer.Deserialize<PresetFile>(json, RegulationJson.Options)
            ?? throw new InvalidOperationException($"The preset {name} is empty.");
        var regulation = Regulation.Default;
        foreach (var (key, said) in file.Settings)
        {
            var setting = RegulationSettings.Find(key) ?? throw new InvalidOperationException($"The preset {name} has an unknown setting {key}.");
            var decision = setting.Change(regulation, said.Value.GetRawText());
            regulation = decision.TryGet(out var changed)
                ? changed
                : throw new InvalidOperationException($"The preset {name}, {key}: {decision.Refusals[0].Message}");
        }

        return new(name, file.Title, regulation, file.Settings.ToDictionary(s => s.Key, s => s.Value.Clause));
    }

    private sealed record PresetFile(string Title, IReadOnlyDictionary<string, Said> Settings);

    private sealed record Said(JsonElement Value, string Clause);
}
