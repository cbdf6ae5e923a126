namespace EJournal.Plugins;

/// <summary>One message to one address.</summary>
/// <param name="IdempotencyKey">The same over all attempts at one message; pass it to providers that know such a key.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="Address">Canonical, by <see cref="IChannelSession.NormalizeAddress"/>.</param>
/// <param name="Content">What to say.</param>
public sealed record SendRequest(string IdempotencyKey, int Attempt, string Address, MessageContent Content)
{
    /// <summary>Whether the device should make no sound.</summary>
    public bool Silent { get; init; }

    /// <summary>When the message loses its worth; for gateways with a validity period. Null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Only the key and the attempt: address and text are personal data.</summary>
    /// <returns>The key and the attempt.</returns>
    public override string ToString() => $"SendRequest [{IdempotencyKey} #{Attempt}]";
}
