namespace EJournal.Data.Access;

/// <summary>What became of an attempt to sign in.</summary>
/// <param name="AccountId">Whose password it is; null when it is wrong.</param>
/// <param name="RetryAfter">After too many wrong passwords, how long to wait: this one was not looked at.</param>
public sealed record SignInResult(long? AccountId, TimeSpan? RetryAfter)
{
    public static SignInResult Refused { get; } = new(null, null);

    public static SignInResult TooMany(TimeSpan retryAfter) => new(null, retryAfter);
}
