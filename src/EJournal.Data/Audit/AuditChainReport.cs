namespace EJournal.Data.Audit;

/// <summary>
/// What a check of the audit chain found. <see cref="Head"/> is the last hash: kept outside the database, it shows later
/// whether the end of the chain was cut off or written anew, which the chain itself cannot.
/// </summary>
public sealed record AuditChainReport(long Entries, long? FirstBad, string? Reason, byte[] Head)
{
    public bool Intact => FirstBad is null;
}
