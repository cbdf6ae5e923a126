using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<Viewer>]
[Readers(Relation.Member)]
[NoToken]
public static class ViewerCalendars
{
    /// <summary>Your live calendar addresses (подписки на календарь), the newest first; the addresses themselves are not kept.</summary>
    [BatchResolver]
    [ListSize(CalendarFeed.MostLive, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<CalendarFeed>>> CalendarFeeds(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var feeds = await db.CalendarFeeds.VisibleTo(db, viewer).OrderByDescending(f => f.Id).ToListAsync(ct);
        return [.. viewers.Select(_ => feeds)];
    }
}
