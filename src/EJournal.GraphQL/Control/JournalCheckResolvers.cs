using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<JournalCheck>]
[Readers(ControlReaders.Checks)]
[Scopes(Scope.JournalRead)]
public static class JournalCheckResolvers
{
    /// <summary>Who checked (кто проверял).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<JournalCheck> checks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a check names who made it also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(checks, c => c.AuthorPersonId, ct)).Select(p => p.Name)];

    /// <summary>The classes that were checked with all their groups (классы).</summary>
    [BatchResolver]
    [ListSize(JournalCheckRules.MostItems, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> Classes(
        [Parent] IReadOnlyList<JournalCheck> checks, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = checks.Ids(c => c.Id);
        var rows = await (
            from item in db.JournalCheckItems
            where ids.Contains(item.JournalCheckId) && item.GroupId == null
            join schoolClass in db.Classes.VisibleTo(db, viewer) on item.ClassId equals schoolClass.Id
            orderby schoolClass.GradeLevel, schoolClass.Letter
            select new { item.JournalCheckId, Class = schoolClass }).ToListAsync(ct);
        var byCheck = rows.ToLookup(r => r.JournalCheckId, r => r.Class);
        return [.. checks.Select(c => byCheck[c.Id].ToList())];
    }

    /// <summary>The single groups that were checked (учебные группы).</summary>
    [BatchResolver]
    [ListSize(JournalCheckRules.MostItems, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeachingGroup>>> Groups(
        [Parent] IReadOnlyList<JournalCheck> checks, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = checks.Ids(c => c.Id);
        var rows = await (
            from item in db.JournalCheckItems
            where ids.Contains(item.JournalCheckId)
            join taught in db.TeachingGroups.VisibleTo(db, viewer) on item.GroupId equals taught.Id
            orderby taught.ClassId, taught.Id
            select new { item.JournalCheckId, Group = taught }).ToListAsync(ct);
        var byCheck = rows.ToLookup(r => r.JournalCheckId, r => r.Group);
        return [.. checks.Select(c => byCheck[c.Id].ToList())];
    }

    /// <summary>The remarks that were made at it (замечания).</summary>
    [BatchResolver]
    [ListSize(200, Usual = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Remark>>> Remarks(
        [Parent] IReadOnlyList<JournalCheck> checks, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = checks.Ids(c => c.Id);
        return db.Remarks.VisibleTo(db, viewer).Where(r => r.JournalCheckId != null && ids.Contains(r.JournalCheckId.Value)).OrderBy(r => r.Id)
            .ManyEachAsync(checks, c => c.Id, r => r.JournalCheckId!.Value, ct);
    }
}
