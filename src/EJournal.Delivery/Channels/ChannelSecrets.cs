using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.Delivery.Channels;

/// <summary>Encrypts what must not be read from a copy of the database. The keys are the host's (Data Protection), kept outside of it.</summary>
public sealed class ChannelSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _settings = protection.CreateProtector("EJournal.Channel.Secrets");
    private readonly IDataProtector _texts = protection.CreateProtector("EJournal.Delivery.Text");

    /// <summary>All settings of a channel, secrets in clear: for the plugin only.</summary>
    public Dictionary<string, string> Read(ChannelConfiguration configuration)
    {
        var values = Parse(configuration.Settings);
        if (configuration.ProtectedSecrets is { } secrets)
        {
            foreach (var (name, value) in Parse(ProtectorOf(configuration).Unprotect(secrets)))
                values[name] = value;
        }

        return values;
    }

    /// <summary>Stores settings, the secret ones of the schema apart and encrypted.</summary>
    public void Write(ChannelConfiguration configuration, SettingsSchema schema, ChannelSettings settings)
    {
        var secretNames = schema.Fields.Where(f => f.Secret).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var secrets = settings.Values.Where(v => secretNames.Contains(v.Key)).ToDictionary();
        configuration.Settings = JsonSerializer.Serialize(settings.Values.Where(v => !secretNames.Contains(v.Key)).ToDictionary());
        configuration.ProtectedSecrets = secrets.Count == 0
            ? null
            : ProtectorOf(configuration).Protect(JsonSerializer.SerializeToUtf8Bytes(secrets));
    }

    public byte[] ProtectText(string text) => _texts.Protect(System.Text.Encoding.UTF8.GetBytes(text));

    public string UnprotectText(byte[] text) => System.Text.Encoding.UTF8.GetString(_texts.Unprotect(text));

    // Bound to school and channel: a row copied to another school does not open.
    private IDataProtector ProtectorOf(ChannelConfiguration configuration) =>
        _settings.CreateProtector($"{configuration.SchoolId}", configuration.Key);

    private static Dictionary<string, string> Parse(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    private static Dictionary<string, string> Parse(byte[] json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
