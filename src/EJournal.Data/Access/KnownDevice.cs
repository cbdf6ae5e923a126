namespace EJournal.Data.Access;

/// <summary>A device on which the account's owner has signed in: strangers who guess at the password cannot lock it out.</summary>
public sealed class KnownDevice
{
    public long Id { get; set; }
    public long AccountId { get; set; }

    /// <summary>SHA-256 of the token that the device keeps.</summary>
    public required byte[] Hash { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime UsedAt { get; set; }
}
