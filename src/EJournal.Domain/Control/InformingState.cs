namespace EJournal.Domain.Control;

/// <summary>What became of an entry that parents had to be told of.</summary>
public enum InformingState
{
    /// <summary>A message that tells of it was delivered to at least one parent, or a parent opened the diary after it .</summary>
    Told,

    /// <summary>A message is still to go out.</summary>
    Waiting,

    /// <summary>Every message ended without being delivered.</summary>
    Failed,

    /// <summary>No parent had agreed to be told of it, or none does any longer.</summary>
    NobodyAgreed,
}
