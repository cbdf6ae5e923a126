namespace EJournal.Plugins;

/// <summary>What a channel is and what it can do. Fixed for a version of the plugin.</summary>
public sealed record ChannelDescriptor
{
    /// <summary>The key that settings and agreements are stored under: 2–32 of a–z 0–9 and -, starting with a letter. Never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The name a parent sees, in Russian or as the brand writes it: «Telegram», «СМС».</summary>
    public required string DisplayName { get; init; }

    /// <summary>What an address of the channel is.</summary>
    public required AddressKind AddressKind { get; init; }

    /// <summary>How a person proves that an address is theirs.</summary>
    public required LinkMethod Linking { get; init; }

    /// <summary>What the channel can do beyond sending text; may be empty.</summary>
    public IReadOnlySet<ChannelCapability> Capabilities { get; init; } = new HashSet<ChannelCapability>();

    /// <summary>The settings an administrator fills in.</summary>
    public required SettingsSchema Settings { get; init; }

    /// <summary>The provider's limits, which the host keeps; all of them hold at once. Empty: none known.</summary>
    public IReadOnlyList<RateLimit> RateLimits { get; init; } = [];

    /// <summary>Within this time <see cref="IChannelSession.SendAsync"/> answers; more than zero, at most 60 s. The host waits 2 s longer.</summary>
    public required TimeSpan SendTimeout { get; init; }

    /// <summary>The longest text of one message, in UTF-16 code units; null: no limit.</summary>
    public int? MaxTextLength { get; init; }

    /// <summary>What the host does about <see cref="SendOutcome.Unknown"/>.</summary>
    public AmbiguityPolicy OnUnknownOutcome { get; init; } = AmbiguityPolicy.Resend;

    /// <summary>Where the provider keeps what it is given. There is no default on purpose: personal data may not leave the country.</summary>
    public required DataResidency Residency { get; init; }
}
