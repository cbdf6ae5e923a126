namespace EJournal.Plugins;

/// <summary>The answer to <see cref="IPollInbound.PollAsync"/>.</summary>
/// <param name="Cursor">Where to go on from; opaque to the host, at most 256 characters.</param>
/// <param name="Events">What came in, oldest first; kinds the contract does not know are left out.</param>
public sealed record PollResult(string? Cursor, IReadOnlyList<InboundEvent> Events)
{
    /// <summary>Why the provider could not be asked (<c>unreachable</c>, <c>unauthorized</c>, <c>conflict</c>); null when it answered.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>How long the provider wants not to be asked; null leaves it to the host.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
