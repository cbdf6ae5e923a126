namespace EJournal.Plugins;

/// <summary>How far a message got. The value is a rank: a lower one never replaces a higher one.</summary>
public enum DeliveryState
{
    /// <summary>The provider took it.</summary>
    Accepted = 10,

    /// <summary>The provider passed it on to the network.</summary>
    Sent = 20,

    /// <summary>The device got it.</summary>
    Delivered = 60,
}
