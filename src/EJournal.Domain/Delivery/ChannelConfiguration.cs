namespace EJournal.Domain.Delivery;

/// <summary>A school's use of a channel plugin: on or off, and its settings.</summary>
public sealed class ChannelConfiguration
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The plugin's id: <c>telegram</c>, <c>sms</c>.</summary>
    public required string Key { get; set; }

    public bool Enabled { get; set; }

    /// <summary>JSON object of the settings that are not secret.</summary>
    public string Settings { get; set; } = "{}";

    /// <summary>JSON object of the secret settings, encrypted with a key kept outside the database; never readable through the API.</summary>
    public byte[]? ProtectedSecrets { get; set; }

    /// <summary>Grows with each change, so that running sessions know to reopen.</summary>
    public int Version { get; set; }

    /// <summary>Where polling of inbound messages stands; committed together with what was received.</summary>
    public string? InboundCursor { get; set; }
}
