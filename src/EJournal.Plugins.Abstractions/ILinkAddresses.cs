namespace EJournal.Plugins;

/// <summary>
/// Implemented by a session whose addresses cannot be typed: the person opens a link in the messenger, and the messenger tells the address
/// (<see cref="InboundEvent.Linked"/>). Present if and only if <see cref="ChannelDescriptor.Linking"/> is <see cref="LinkMethod.DeepLink"/>.
/// </summary>
public interface ILinkAddresses
{
    /// <summary>Makes the link. The host made the token, keeps only its hash and shows the link to one person only.</summary>
    /// <param name="token">43 characters of A–Z a–z 0–9 _ -, good for one use.</param>
    /// <param name="expiresAt">When the host stops accepting the token.</param>
    /// <param name="cancellationToken">Cancelled after the host's time limit.</param>
    /// <returns>The link, or the code of why there is none now (the provider is down).</returns>
    ValueTask<LinkOffer> BeginLinkAsync(string token, DateTimeOffset expiresAt, CancellationToken cancellationToken);
}
