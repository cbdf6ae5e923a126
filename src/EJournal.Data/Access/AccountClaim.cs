namespace EJournal.Data.Access;

/// <summary>What became of an invitation that somebody brought.</summary>
/// <param name="AccountId">The account, now with the chosen password; null when it was refused.</param>
/// <param name="Problems">Why, in Russian; empty where it was done, and where the code is not valid.</param>
public sealed record AccountClaim(long? AccountId, IReadOnlyList<string> Problems)
{
    /// <summary>Unknown, used, replaced and expired codes are not told apart.</summary>
    public static AccountClaim InvalidCode { get; } = new(null, []);
}
