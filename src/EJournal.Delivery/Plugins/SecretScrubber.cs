using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>Strikes the values of secret settings out of a text, as they are and as they stand in an address.</summary>
public sealed class SecretScrubber
{
    /// <summary>Shorter values are left: striking out every "a" would hide the log, not the secret.</summary>
    private const int ShortestSecret = 3;

    private readonly string[] _secrets;

    public SecretScrubber(SettingsSchema schema, ChannelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(settings);
        _secrets = [.. schema.Fields
            .Where(f => f.Secret)
            .Select(f => settings.Find(f.Name))
            .OfType<string>()
            .Where(v => v.Length >= ShortestSecret)
            .SelectMany(v => new[] { v, Uri.EscapeDataString(v) })
            .Distinct()
            .OrderByDescending(v => v.Length)];
    }

    public string Scrub(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _secrets.Aggregate(text, (scrubbed, secret) => scrubbed.Replace(secret, "***", StringComparison.OrdinalIgnoreCase));
    }
}
