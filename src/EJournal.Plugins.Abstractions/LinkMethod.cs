namespace EJournal.Plugins;

/// <summary>How a person proves that an address is theirs.</summary>
public enum LinkMethod
{
    /// <summary>The host sends a one-time code to the typed address as an ordinary message.</summary>
    OneTimeCode,

    /// <summary>The person opens a link in the messenger (<see cref="ILinkAddresses"/>).</summary>
    DeepLink,
}
