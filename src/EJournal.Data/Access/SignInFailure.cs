namespace EJournal.Data.Access;

/// <summary>
/// One attempt to sign in that failed, or is under way. Kept for <see cref="SignInThrottle.Window"/>. Neither login nor address can
/// be read from it.
/// </summary>
public sealed class SignInFailure
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the login tried, whether there is such an account or not.</summary>
    public required byte[] Subject { get; set; }

    /// <summary>SHA-256 of where it came from: the network address, the device that the account's owner used before, or his sign-in.</summary>
    public required byte[] Source { get; set; }

    /// <summary>True for a device or sign-in of the owner: what strangers do does not count against it.</summary>
    public bool Known { get; set; }

    public DateTime At { get; set; }
}
