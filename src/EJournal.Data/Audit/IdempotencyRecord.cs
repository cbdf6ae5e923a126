namespace EJournal.Data.Audit;

/// <summary>The first answer to an idempotency key: the same key within 24 hours returns it and changes nothing.</summary>
public sealed class IdempotencyRecord
{
    public long Id { get; set; }
    public long AccountId { get; set; }
    public required string Key { get; set; }

    /// <summary>Name of the mutation the key was first used with.</summary>
    public required string Operation { get; set; }

    /// <summary>SHA-256 of the input, so that a key reused for something else is refused.</summary>
    public required byte[] InputHash { get; set; }

    /// <summary>Id of the object that the first answer returned.</summary>
    public long ResultId { get; set; }

    public DateTime At { get; set; }
}
