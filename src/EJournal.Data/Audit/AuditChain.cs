using EJournal.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Audit;

/// <summary>Checks that no entry of the audit chain was changed, removed, inserted or moved.</summary>
public static class AuditChain
{
    public static async Task<AuditChainReport> VerifyAsync(JournalDb db, CancellationToken cancellationToken = default)
    {
        // It reads years of entries, and is no part of a request.
        db.Database.SetCommandTimeout(0);
        return await VerifyAsync(db.AuditEntries, 0, AuditHash.Genesis, cancellationToken);
    }

    /// <summary>The newest entries alone, few enough for a request: that each is unchanged and follows the one before.</summary>
    public static async Task<AuditChainReport> VerifyNewestAsync(JournalDb db, int count, CancellationToken cancellationToken)
    {
        var before = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Sequence).Skip(count)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        return before is null
            ? await VerifyAsync(db.AuditEntries, 0, AuditHash.Genesis, cancellationToken)
            : await VerifyAsync(db.AuditEntries.Where(e => e.Sequence > before.Sequence), before.Sequence, before.Hash, cancellationToken);
    }

    private static async Task<AuditChainReport> VerifyAsync(IQueryable<AuditEntry> entries, long sequence, byte[] head, CancellationToken cancellationToken)
    {
        await foreach (var entry in entries.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (FaultOf(entry, sequence, head) is { } fault)
                return new(sequence, sequence + 1, fault, head);
            (sequence, head) = (entry.Sequence, entry.Hash);
        }

        return new(sequence, null, null, head);
    }

    private static string? FaultOf(AuditEntry entry, long previous, byte[] head)
    {
        if (entry.Sequence != previous + 1)
            return "missing";
        if (!entry.PreviousHash.AsSpan().SequenceEqual(head))
            return "does not follow the entry before";
        return AuditHash.Of(entry).AsSpan().SequenceEqual(entry.Hash) ? null : "was changed";
    }
}
