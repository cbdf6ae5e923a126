using EJournal.Domain.Rules;

namespace EJournal.Data.Access;

/// <summary>What became of an invitation that somebody brought.</summary>
/// <param name="AccountId">The account, which can now be signed in to; null when it was refused.</param>
/// <param name="Problems">Why, in Russian; empty where it was done, and where the code is not valid.</param>
public sealed record AccountClaim(long? AccountId, IReadOnlyList<string> Problems)
{
    /// <summary>Unknown, used, replaced and expired codes are not told apart.</summary>
    public static AccountClaim InvalidCode { get; } = new(null, []);

    internal static AccountClaim Of(Decision<long> done, Refusal invalid) =>
        done.TryGet(out var id) ? new(id, [])
        : done.Refusals[0] == invalid ? InvalidCode
        : new(null, [done.Refusals[0].Message]);
}
