using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace EJournal.Delivery;

/// <summary>The installation's settings of delivery: <c>EJournal:Delivery:*</c> and <c>EJournal:Plugins:Folder</c>.</summary>
public sealed record DeliveryOptions
{
    /// <summary>How long news wait for more of the same child; zero sends at once.</summary>
    public TimeSpan HoldBack { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>When digests go out, in the school's time.</summary>
    public TimeOnly DigestAt { get; init; } = new(18, 0);

    public DayOfWeek WeeklyDigestOn { get; init; } = DayOfWeek.Friday;

    public string PluginsFolder { get; init; } = "plugins";

    /// <summary>How often the tables are looked at when nothing rings.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a messenger may hold a request for inbound events open.</summary>
    public TimeSpan InboundWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a receiver of published figures may take to answer.</summary>
    public TimeSpan ExportTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Networks that published figures may be sent to beside the public one.</summary>
    public IReadOnlyList<IPNetwork> ExportNetworks { get; init; } = [];

    /// <summary>PEM file with the roots that receivers' certificates are checked against, in place of the machine's; null for those.</summary>
    public string? ExportAuthority { get; init; }

    /// <summary>Reads the configuration; what is absent keeps its default, what is malformed stops the start.</summary>
    public static DeliveryOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var defaults = new DeliveryOptions();
        return defaults with
        {
            HoldBack = Read(configuration, "HoldBack", Duration, defaults.HoldBack),
            DigestAt = Read(configuration, "DigestAt", text => TimeOnly.Parse(text, CultureInfo.InvariantCulture), defaults.DigestAt),
            WeeklyDigestOn = Read(configuration, "WeeklyDigestOn", text => Enum.Parse<DayOfWeek>(text, ignoreCase: true), defaults.WeeklyDigestOn),
            ExportNetworks =
            [
                .. configuration.GetSection("EJournal:Delivery:ExportNetworks").GetChildren().Where(n => !string.IsNullOrWhiteSpace(n.Value))
                    .Select(n => Read(configuration, $"ExportNetworks:{n.Key}", text => IPNetwork.Parse(text), default)),
            ],
            ExportAuthority = configuration["EJournal:Delivery:ExportAuthority"] is { Length: > 0 } file ? file : null,
            PluginsFolder = configuration["EJournal:Plugins:Folder"] ?? defaults.PluginsFolder,
        };
    }

    private static T Read<T>(IConfiguration configuration, string name, Func<string, T> parse, T otherwise)
    {
        var key = $"EJournal:Delivery:{name}";
        if (configuration[key] is not { } text || string.IsNullOrWhiteSpace(text))
            return otherwise;
        try
        {
            return parse(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidOperationException($"The setting {key} cannot be read: '{text}'.", e);
        }
    }

    // A bare number means seconds; TimeSpan itself would take it for days.
    private static TimeSpan Duration(string text)
    {
        var duration = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.Parse(text, CultureInfo.InvariantCulture);
        return duration >= TimeSpan.Zero ? duration : throw new FormatException("negative");
    }
}
