namespace EJournal.Plugins;

/// <summary>Something that came in from a messenger. A host ignores kinds it does not know: new ones may be added.</summary>
/// <param name="DedupKey">The provider's id of the event, or a hash of it: the same event always has the same key, unique within the account.</param>
/// <param name="At">When it happened, by the provider's clock.</param>
public abstract record InboundEvent(string DedupKey, DateTimeOffset At)
{
    /// <summary>Somebody opened the link of <see cref="ILinkAddresses.BeginLinkAsync"/>. The host checks the token; it may be forged, used or late.</summary>
    /// <param name="DedupKey">See <see cref="InboundEvent"/>.</param>
    /// <param name="At">See <see cref="InboundEvent"/>.</param>
    /// <param name="Token">The token as it came.</param>
    /// <param name="Address">The canonical address of whoever opened the link.</param>
    /// <param name="DisplayName">The name of the messenger account, to ask "is this you?"; never empty.</param>
    public sealed record Linked(string DedupKey, DateTimeOffset At, string Token, string Address, string DisplayName)
        : InboundEvent(DedupKey, At);

    /// <summary>The person wants nothing more here, or blocked the account. The host stops sending to the address.</summary>
    /// <param name="DedupKey">See <see cref="InboundEvent"/>.</param>
    /// <param name="At">See <see cref="InboundEvent"/>.</param>
    /// <param name="Address">The canonical address.</param>
    /// <param name="Code">What was done: <c>stop</c>, <c>blocked</c>.</param>
    public sealed record Unsubscribed(string DedupKey, DateTimeOffset At, string Address, string Code)
        : InboundEvent(DedupKey, At);

    /// <summary>Only kind and key: tokens and addresses do not belong into logs.</summary>
    /// <returns>The kind and the key.</returns>
    public sealed override string ToString() => $"{GetType().Name} [{DedupKey}]";
}
