using EJournal.Domain.Regulations;

namespace EJournal.Data.Access;

/// <summary>How a sign-in began.</summary>
/// <param name="Method">The way in.</param>
/// <param name="Client">What the client calls itself; null where it does not.</param>
/// <param name="NewDevice">True where the device showed no token of an earlier sign-in to the account.</param>
public sealed record SignInStart(SignInMethod Method, string? Client, bool NewDevice);
