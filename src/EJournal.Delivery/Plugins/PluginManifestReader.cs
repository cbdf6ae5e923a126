using System.Text.Json;
using System.Text.RegularExpressions;

namespace EJournal.Delivery.Plugins;

internal static partial class PluginManifestReader
{
    public const string FileName = "plugin.json";

    private const int MaxLength = 64 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
        // A misspelt field would otherwise be taken for an absent one.
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static PluginManifest Read(PluginFolder folder)
    {
        var path = folder.File(FileName);
        if (!File.Exists(path))
            throw new PluginLoadException($"{FileName} is missing.");
        if (new FileInfo(path).Length > MaxLength)
            throw new PluginLoadException($"{FileName} is longer than {MaxLength} bytes.");

        try
        {
            return Check(JsonSerializer.Deserialize<PluginManifest>(File.ReadAllBytes(path), Options));
        }
        catch (JsonException e)
        {
            throw new PluginLoadException($"{FileName} is invalid: {e.Message}", e);
        }
    }

    private static PluginManifest Check(PluginManifest? manifest)
    {
        if (manifest is null)
            throw new PluginLoadException($"{FileName} is invalid: it holds null.");
        if (!IdPattern().IsMatch(manifest.Id))
            throw new PluginLoadException($"{FileName} is invalid: id is not 2-32 of a-z, 0-9 and -, starting with a letter.");
        if (string.IsNullOrWhiteSpace(manifest.Name))
            throw new PluginLoadException($"{FileName} is invalid: name is empty.");
        if (string.IsNullOrWhiteSpace(manifest.Version))
            throw new PluginLoadException($"{FileName} is invalid: version is empty.");
        return manifest;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,31}\\z")]
    private static partial Regex IdPattern();
}
