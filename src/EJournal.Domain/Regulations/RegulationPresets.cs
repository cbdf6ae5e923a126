using System.Reflection;

namespace EJournal.Domain.Regulations;

/// <summary>The five regulations that EJournal was read out of; a school names the one it starts from.</summary>
public static class RegulationPresets
{
    private const string Extension = ".json";

    public static IReadOnlyList<RegulationPreset> All { get; } = Read();

    public static RegulationPreset? Find(string? name) => All.FirstOrDefault(preset => preset.Name == name);

    private static List<RegulationPreset> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = $"{typeof(RegulationPresets).Namespace}.Presets.";
        var presets = new List<RegulationPreset>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            presets.Add(RegulationPreset.Parse(resource[folder.Length..^Extension.Length], stream));
        }

        return presets;
    }
}
