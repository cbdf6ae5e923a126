namespace EJournal.Plugins;

/// <summary>What would make an address work again.</summary>
public enum RecipientFix
{
    /// <summary>Nothing: the address is wrong.</summary>
    None,

    /// <summary>Only its owner: they blocked the account or are gone. The host stops sending to it.</summary>
    Suspend,

    /// <summary>Proving it anew (<see cref="ChannelDescriptor.Linking"/>).</summary>
    Relink,

    /// <summary>Using <see cref="SendOutcome.RecipientRejected.NewAddress"/>: it moved.</summary>
    Replace,
}
