namespace EJournal.Domain.Access;

/// <summary>What a token was given of its user's rights.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="Scopes">One scope at least.</param>
/// <param name="Children">The chosen children, by pupil id; null where none were chosen.</param>
public sealed record TokenGrant(long TokenId, Scope Scopes, IReadOnlySet<long>? Children)
{
    /// <summary>What the user called the application, or which provider's it is: for the log of who looked at a pupil's data.</summary>
    public string Application { get; init; } = "";
}
