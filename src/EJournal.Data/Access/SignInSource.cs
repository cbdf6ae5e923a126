namespace EJournal.Data.Access;

/// <summary>Where an attempt to sign in comes from.</summary>
/// <param name="Address">The network address of the client.</param>
/// <param name="DeviceToken">What the device was given at an earlier sign-in; null for none.</param>
public sealed record SignInSource(string Address, string? DeviceToken = null);
