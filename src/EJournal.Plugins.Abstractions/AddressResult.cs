namespace EJournal.Plugins;

/// <summary>The answer to <see cref="IChannelSession.NormalizeAddress"/>.</summary>
/// <param name="Ok">Whether it is an address of this channel.</param>
/// <param name="Canonical">The form to store and to compare; null when it is not.</param>
/// <param name="ErrorCode">What is wrong: <c>empty</c>, <c>malformed</c>, <c>too-long</c>; null when nothing is.</param>
public sealed record AddressResult(bool Ok, string? Canonical, string? ErrorCode)
{
    /// <summary>The form to show, with fewer than 4 digits left in sight: <c>+7 *** ***-**-67</c>; null when it is not an address.</summary>
    public string? Masked { get; init; }
}
