namespace EJournal.Plugins;

/// <summary>What a channel can do beyond sending text. A host ignores values it does not know.</summary>
public enum ChannelCapability
{
    /// <summary>A sent message can be changed.</summary>
    Edit,

    /// <summary>A sent message can be taken back.</summary>
    Delete,

    /// <summary>A message can carry buttons.</summary>
    Buttons,

    /// <summary>The provider tells when a message reached the device.</summary>
    DeliveryReceipts,

    /// <summary>The provider tells when a message was read.</summary>
    ReadReceipts,

    /// <summary>The session implements <see cref="IPollInbound"/>.</summary>
    Inbound,

    /// <summary>A message can carry formatting.</summary>
    RichText,
}
