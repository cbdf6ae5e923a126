namespace EJournal.Plugins;

/// <summary>What a limit or a pause holds for.</summary>
public enum RateScope
{
    /// <summary>Everything sent through the account.</summary>
    Account,

    /// <summary>What is sent to one address.</summary>
    Recipient,
}
