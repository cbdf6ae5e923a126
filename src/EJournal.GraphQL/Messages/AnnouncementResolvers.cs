using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Messages;

[ObjectType<Announcement>]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class AnnouncementResolvers
{
    /// <summary>Who posted it (автор).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Author(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(announcements, a => a.AuthorId, ct);

    /// <summary>Who ordered it to be posted (по чьему поручению); null where the author did it himself.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    public static Task<IReadOnlyList<Employee?>> DirectedBy(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(announcements, a => a.DirectedById, ct);

    /// <summary>The documents it points at (документы).</summary>
    [BatchResolver]
    [ListSize(AnnouncementRules.MostLinks, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<DocumentLink>>> Links(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = announcements.Ids(a => a.Id);
        var links = (await db.Set<AnnouncementLink>().Where(l => ids.Contains(l.AnnouncementId)).OrderBy(l => l.Number).ToListAsync(ct)).ToLookup(l => l.AnnouncementId);
        return [.. announcements.Select(a => links[a.Id].Select(l => new DocumentLink { Title = l.Title, Url = l.Url }).ToList())];
    }

    /// <summary>The classes it is for that you may see (классы); empty for the whole school.</summary>
    [BatchResolver]
    [ListSize(AnnouncementRules.MostClasses, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> Classes(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = announcements.Ids(a => a.Id);
        var rows = await (
            from link in db.Set<AnnouncementClass>()
            where ids.Contains(link.AnnouncementId)
            join schoolClass in db.Classes.VisibleTo(db, viewer) on link.ClassId equals schoolClass.Id
            orderby schoolClass.GradeLevel, schoolClass.Letter
            select new { link.AnnouncementId, Class = schoolClass }).ToListAsync(ct);
        var byAnnouncement = rows.ToLookup(r => r.AnnouncementId, r => r.Class);
        return [.. announcements.Select(a => byAnnouncement[a.Id].ToList())];
    }

    /// <summary>When you marked it as read (прочитано); null until then.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateTimeOffset?>> ReadAt(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = announcements.Ids(a => a.Id);
        var read = await db.AnnouncementReadings.Where(r => r.PersonId == viewer.PersonId && ids.Contains(r.AnnouncementId))
            .ToDictionaryAsync(r => r.AnnouncementId, r => r.At, ct);
        return [.. announcements.Select(a => read.TryGetValue(a.Id, out var at) ? at.AsMoment() : (DateTimeOffset?)null)];
    }

    /// <summary>How many people have marked it as read (прочитали).</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    public static async Task<IReadOnlyList<int>> Readers(
        [Parent] IReadOnlyList<Announcement> announcements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = announcements.Ids(a => a.Id);
        var counts = await db.AnnouncementReadings.Where(r => ids.Contains(r.AnnouncementId)).GroupBy(r => r.AnnouncementId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. announcements.Select(a => counts.GetValueOrDefault(a.Id))];
    }
}
