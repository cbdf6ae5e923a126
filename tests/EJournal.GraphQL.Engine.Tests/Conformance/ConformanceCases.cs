using System.Text.Json;

namespace EJournal.GraphQL.Engine.Tests.Conformance;

/// <summary>
/// Cases that others wrote, read from the folder in EJOURNAL_CASES: they are not ours to copy here. Continuous integration
/// has to have them; elsewhere our own tests stand alone.
/// </summary>
internal static class ConformanceCases
{
    private static string? Folder => Environment.GetEnvironmentVariable("EJOURNAL_CASES");

    public static bool Available
    {
        get
        {
            if (Folder is { Length: > 0 })
                return true;
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "EJOURNAL_CASES has to name the folder of the conformance cases.");
            return false;
        }
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder!, file));

    public static IReadOnlyList<JsonElement> ReadLines(string file) =>
        [.. File.ReadLines(Path.Combine(Folder!, file)).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>Locations as <c>3:7 9:1</c>, in order.</summary>
    public static string Locations(JsonElement error) => error.TryGetProperty("locations", out var locations)
        ? string.Join(' ', locations.EnumerateArray().Select(l => $"{l.GetProperty("line").GetInt32()}:{l.GetProperty("column").GetInt32()}"))
        : string.Empty;

    /// <summary>Why the engine rightly answers a case differently, or null.</summary>
    public static string? KnownDifference(string test) => Differences.GetValueOrDefault(test);

    // Conformance/differences.tsv: name of the case, tab, reason.
    private static readonly Dictionary<string, string> Differences = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", "differences.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t', 2))
        .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
