using EJournal.Data.Writes;
using EJournal.Domain.Control;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Control;

internal static class ControlWrite
{
    /// <summary>Who writes, when, and on which day at the school.</summary>
    public static async Task<ControlEntry> EntryAsync(this JournalWrite write, CancellationToken ct) =>
        new(write.Viewer.PersonId, write.Now, SchoolDay.At(write.Now, await write.Db.TimeZoneAsync(write.Viewer, ct)));
}
