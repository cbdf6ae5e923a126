using System.Globalization;
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

    /// <summary>Reads the configuration; what is absent keeps its default, what is malformed stops the start.</summary>
    public static DeliveryOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var delivery = configuration.GetSection("EJournal:Delivery");
        var defaults = new DeliveryOptions();
        return defaults with
        {
            HoldBack = Read(delivery["HoldBack"], text => TimeSpan.Parse(text, CultureInfo.InvariantCulture), defaults.HoldBack),
            DigestAt = Read(delivery["DigestAt"], text => TimeOnly.Parse(text, CultureInfo.InvariantCulture), defaults.DigestAt),
            WeeklyDigestOn = Read(delivery["WeeklyDigestOn"], text => Enum.Parse<DayOfWeek>(text, ignoreCase: true), defaults.WeeklyDigestOn),
            PluginsFolder = configuration["EJournal:Plugins:Folder"] ?? defaults.PluginsFolder,
        };
    }

    private static T Read<T>(string? text, Func<string, T> parse, T otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : parse(text);
}
