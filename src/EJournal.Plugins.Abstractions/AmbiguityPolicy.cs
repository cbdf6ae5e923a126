namespace EJournal.Plugins;

/// <summary>What the host does when it is not known whether a message was sent.</summary>
public enum AmbiguityPolicy
{
    /// <summary>Sends it again: a second copy does no harm.</summary>
    Resend,

    /// <summary>Lists it as unknown and leaves it to a person: a second copy costs money.</summary>
    Hold,
}
