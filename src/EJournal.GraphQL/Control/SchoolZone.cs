using EJournal.Data;
using EJournal.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

internal static class SchoolZone
{
    /// <summary>The time zone of the viewer's school.</summary>
    public static Task<string> TimeZoneAsync(this JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
}
