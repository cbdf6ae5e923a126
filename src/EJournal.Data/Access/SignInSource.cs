namespace EJournal.Data.Access;

/// <summary>Where an attempt to sign in comes from.</summary>
/// <param name="Address">The network address of the client; of IPv6 the network of 64 bits.</param>
/// <param name="DeviceToken">What the device was given at an earlier sign-in; null for none.</param>
public sealed record SignInSource(string Address, string? DeviceToken = null)
{
    /// <summary>The sign-in of whoever gives his password once more; null for whoever signs in.</summary>
    public Guid? Session { get; init; }

    /// <summary>True where the address may be that of a proxy nobody named, and with it everybody's.</summary>
    public bool MayBeEverybodys { get; init; }
}
