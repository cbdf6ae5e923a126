namespace EJournal.Data.Access;

/// <summary>
/// Somebody whom a provider has just vouched for, until the front-end that began fetches the result: a minute, once. Gone as
/// soon as anybody brings the code.
/// </summary>
public sealed class ProviderSignIn
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the one-time code.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>SHA-256 of the front-end's verifier, as it was told at the start (RFC 7636, S256).</summary>
    public required byte[] Challenge { get; set; }

    public required string Provider { get; set; }

    /// <summary><see cref="ProviderSubject.Key"/>.</summary>
    public required string SubjectKey { get; set; }

    public DateTime ExpiresAt { get; set; }
}
