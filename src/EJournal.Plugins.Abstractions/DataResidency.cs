namespace EJournal.Plugins;

/// <summary>Where the provider keeps what it is given.</summary>
public enum DataResidency
{
    /// <summary>In Russia.</summary>
    Domestic,

    /// <summary>Abroad or unknown: the host limits what it hands over.</summary>
    Foreign,
}
