namespace EJournal.Domain.Access;

/// <summary>What a token was given of its user's rights.</summary>
/// <param name="TokenId">The token; 0 for one of a provider.</param>
/// <param name="Scopes">One scope at least.</param>
/// <param name="Children">The chosen children, by pupil id; null where none were chosen.</param>
public sealed record TokenGrant(long TokenId, Scope Scopes, IReadOnlySet<long>? Children)
{
    /// <summary>What the user called the application, or which provider's it is: for the log of who looked at a pupil's data.</summary>
    public string Application { get; init; } = "";

    /// <summary>True for an access token of a provider: nothing of it is kept here, so what was asked for with it cannot be asked again.</summary>
    public bool IsOfProvider => TokenId == 0;
}
