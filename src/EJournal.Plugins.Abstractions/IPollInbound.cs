namespace EJournal.Plugins;

/// <summary>
/// Implemented by a session that fetches what came in. Present if and only if the descriptor names <see cref="ChannelCapability.Inbound"/>.
/// The host calls it in a loop, never twice at once for one account.
/// </summary>
public interface IPollInbound
{
    /// <summary>Fetches the next events.</summary>
    /// <param name="cursor">The cursor of the last result that the host stored; null at the very first call.</param>
    /// <param name="wait">How long the provider may hold the call open while there is nothing; zero for not at all.</param>
    /// <param name="cancellationToken">Cancelled when the host stops.</param>
    /// <returns>
    /// The events and the cursor to go on from. The host stores both in one transaction; after a crash it asks again with the old cursor,
    /// and the same events must come with the same <see cref="InboundEvent.DedupKey"/>.
    /// </returns>
    ValueTask<PollResult> PollAsync(string? cursor, TimeSpan wait, CancellationToken cancellationToken);
}
