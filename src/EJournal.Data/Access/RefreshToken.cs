using EJournal.Domain.Regulations;

namespace EJournal.Data.Access;

/// <summary>A refresh token, stored hashed. Used once; using it again ends its whole family (it was stolen).</summary>
public sealed class RefreshToken
{
    public long Id { get; set; }
    public long AccountId { get; set; }

    /// <summary>SHA-256 of the token.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>All tokens that descend from one sign-in.</summary>
    public Guid FamilyId { get; set; }

    /// <summary>What the client called itself at the sign-in: «Дневник, Android». Null where it did not.</summary>
    public string? Client { get; set; }

    /// <summary>How the sign-in began: it ends where the school closes that way in (S-05).</summary>
    public SignInMethod Method { get; set; }

    /// <summary>True where the device had not signed in to the account before.</summary>
    public bool NewDevice { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? UsedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}
