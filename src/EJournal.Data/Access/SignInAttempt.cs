namespace EJournal.Data.Access;

/// <summary>Whether an attempt to sign in may go on to the password.</summary>
/// <param name="Counted">The row that counts it as failed; null when it may not go on.</param>
/// <param name="Wait">How long to wait before the next one; zero when it may go on.</param>
public sealed record SignInAttempt(SignInFailure? Counted, TimeSpan Wait)
{
    public static SignInAttempt After(TimeSpan wait) => new(null, wait);

    public bool Allowed => Counted is not null;
}
