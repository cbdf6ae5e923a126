using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<CalendarFeed>]
[Readers(Relation.Member)]
[NoToken]
public static class CalendarFeedResolvers
{
    /// <summary>Whose lessons (ученик); null for those you teach, and for a child you no longer may see.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil?>> Pupil(
        [Parent] IReadOnlyList<CalendarFeed> feeds, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).OneEachAsync(feeds, f => f.PupilId, ct);
}
