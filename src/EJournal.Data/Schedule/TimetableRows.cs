using EJournal.Data.Import.Writing;
using EJournal.Data.Writes;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schedule;

/// <summary>Replaces the weekly grid of groups from a day on, inside a write.</summary>
public static class TimetableRows
{
    /// <summary>A grid that has held ends; one that was to come and never held goes.</summary>
    public static async Task ReplaceTimetableAsync(
        this JournalWrite write, IReadOnlyCollection<long> groupIds, DateOnly from, IReadOnlyCollection<TimetableEntry> entries, CancellationToken cancellationToken)
    {
        var standing = write.Db.TimetableEntries.Where(e => groupIds.Contains(e.GroupId) && e.Until > from);
        await standing.Where(e => e.From >= from).ExecuteDeleteAsync(cancellationToken);
        await standing.ExecuteUpdateAsync(set => set.SetProperty(e => e.Until, from), cancellationToken);
        await BulkInsert.RunAsync(write.Db, entries, cancellationToken);
    }
}
