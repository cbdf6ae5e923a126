namespace EJournal.Plugins;

/// <summary>The answer to <see cref="ILinkAddresses.BeginLinkAsync"/>.</summary>
/// <param name="Url">The link to open in the messenger; null when it cannot be made now.</param>
/// <param name="ErrorCode">Why there is no link: <c>unreachable</c>, <c>unauthorized</c>; null otherwise.</param>
public sealed record LinkOffer(Uri? Url, string? ErrorCode);
