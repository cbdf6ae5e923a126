using EJournal.Plugins;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Plugins;

/// <summary>What one account of a plugin gets from us.</summary>
public sealed class ChannelHost : IChannelHost
{
    private readonly LoadedPlugin _plugin;
    private readonly HashSet<EgressAddress> _egress;
    private readonly ILogger _logger;

    internal ChannelHost(LoadedPlugin plugin, ChannelDescriptor descriptor, ChannelSettings settings, TimeProvider time, ILogger logger)
    {
        _plugin = plugin;
        _logger = logger;
        _egress = [.. plugin.Egress, .. AddressesOf(descriptor.Settings, settings)];
        Secrets = new SecretScrubber(descriptor.Settings, settings);
        Time = time;
    }

    public TimeProvider Time { get; }

    /// <summary>For texts that come out of the plugin another way: exceptions, details of outcomes.</summary>
    public SecretScrubber Secrets { get; }

    public HttpMessageHandler CreateHttpHandler() => new EgressHandler(_egress);

    public void Log(ChannelLogLevel level, string message, IReadOnlyDictionary<string, string>? fields = null)
    {
        var text = fields is { Count: > 0 }
            ? $"{message} {string.Join(", ", fields.Select(f => $"{f.Key}={f.Value}"))}"
            : message;
        _logger.Log(LevelOf(level), "Plugin {Plugin}: {Message}", _plugin.Id, OneLine(Secrets.Scrub(text)));
    }

    private static IEnumerable<EgressAddress> AddressesOf(SettingsSchema schema, ChannelSettings settings) =>
        schema.Fields
            .Where(f => f.Type == SettingsType.Url)
            .Select(f => settings.Find(f.Name))
            .OfType<string>()
            .Select(v => EgressAddress.OfUri(new Uri(v)));

    private static LogLevel LevelOf(ChannelLogLevel level) => level switch
    {
        ChannelLogLevel.Debug => LogLevel.Debug,
        ChannelLogLevel.Info => LogLevel.Information,
        ChannelLogLevel.Warning => LogLevel.Warning,
        _ => LogLevel.Error,
    };

    private static string OneLine(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });
}
