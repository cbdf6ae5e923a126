using EJournal.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Writes;

/// <summary>Chains the entries of a write to the last one stored. Runs under <see cref="WriteLock"/>, so the chain cannot fork.</summary>
internal static class AuditAppender
{
    public static async Task AppendAsync(JournalWrite write, CancellationToken cancellationToken)
    {
        var last = await write.Db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        var sequence = last?.Sequence ?? 0;
        var hash = last?.Hash ?? AuditHash.Genesis;
        foreach (var entry in write.AuditEntries)
        {
            entry.Sequence = ++sequence;
            entry.PreviousHash = hash;
            entry.Hash = hash = AuditHash.Of(entry);
            write.Db.AuditEntries.Add(entry);
        }
    }
}
