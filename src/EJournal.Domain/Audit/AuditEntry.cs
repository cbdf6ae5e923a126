namespace EJournal.Domain.Audit;

/// <summary>One entry of the audit chain: who did what to what, when. Each entry's hash covers the one before.</summary>
public sealed class AuditEntry
{
    /// <summary>From 1, without gaps, over the whole installation.</summary>
    public long Sequence { get; set; }

    public long? SchoolId { get; set; }
    public DateTime At { get; set; }
    public long? AccountId { get; set; }

    /// <summary>English verb and object: <c>mark.set</c>, <c>delivery.agree</c>, <c>import</c>.</summary>
    public required string Action { get; set; }

    /// <summary>Type and id of what was changed: <c>Mark:17</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>JSON with ids and codes of the change; no names and no addresses of persons.</summary>
    public required string Details { get; set; }

    public required byte[] PreviousHash { get; set; }
    public required byte[] Hash { get; set; }
}
