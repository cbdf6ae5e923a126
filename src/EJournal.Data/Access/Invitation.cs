namespace EJournal.Data.Access;

/// <summary>
/// A one-time code with which a person chooses a login and a password, or a new password (ACC-02, A-07). Staff hand out codes
/// and never passwords.
/// </summary>
public sealed class Invitation
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>Whose account it makes or opens again.</summary>
    public long PersonId { get; set; }

    /// <summary>Who handed it out.</summary>
    public long IssuedById { get; set; }

    /// <summary>SHA-256 of the code.</summary>
    public required byte[] Hash { get; set; }

    public DateTime IssuedAt { get; set; }
    public DateTime ExpiresAt { get; set; }

    /// <summary>Set when it was used, or when a newer one took its place.</summary>
    public DateTime? ClosedAt { get; set; }
}
