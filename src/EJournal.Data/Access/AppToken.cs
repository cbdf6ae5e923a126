namespace EJournal.Data.Access;

/// <summary>A token with which an application asks in a user's name, stored hashed (токен приложения).</summary>
public sealed class AppToken
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long AccountId { get; set; }

    /// <summary>What its owner calls the application: «Часы».</summary>
    public required string Application { get; set; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>A set of <see cref="Domain.Access.Scope"/>.</summary>
    public long Scopes { get; set; }

    /// <summary>True where children were chosen; the token then never reads more than what became of them.</summary>
    public bool OnlyChosen { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime ExpiresAt { get; set; }

    /// <summary>To about five minutes; null until it is used.</summary>
    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}
