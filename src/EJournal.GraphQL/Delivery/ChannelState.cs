using Inner = EJournal.Delivery.Channels.ChannelState;

namespace EJournal.GraphQL.Delivery;

/// <summary>Whether a channel can be agreed to (состояние канала).</summary>
public enum ChannelState
{
    /// <summary>The school does not use it (выключен).</summary>
    Disabled = Inner.Disabled,

    /// <summary>It works (включён).</summary>
    Enabled = Inner.Enabled,

    /// <summary>It is installed but does not work (неисправен).</summary>
    Malfunctioned = Inner.Malfunctioned,
}
