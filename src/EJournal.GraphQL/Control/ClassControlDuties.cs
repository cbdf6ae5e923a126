using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<SchoolClass>]
[Scopes(Scope.JournalRead)]
public static class ClassControlDuties
{
    /// <summary>
    /// How the check of the journal of the class stands (проверка журнала класса), S-22 of the regulation. A check of single
    /// groups of the class is none of the class. For those who may read the checks.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.Leadership | Relation.Auditor)]
    public static async Task<IReadOnlyList<ControlDuty>> JournalCheck(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var last = await (
            from item in db.JournalCheckItems
            where item.SchoolId == viewer.SchoolId && ids.Contains(item.ClassId) && item.GroupId == null
            join check in db.JournalChecks on item.JournalCheckId equals check.Id
            group check.On by item.ClassId into g
            select new { ClassId = g.Key, On = g.Max() }).ToDictionaryAsync(c => c.ClassId, c => (DateOnly?)c.On, ct);
        var every = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.JournalControlInterval.Every;
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, await db.TimeZoneAsync(viewer, ct));
        return [.. classes.Select(c => ControlDuty.Of(every, last.GetValueOrDefault(c.Id), today))];
    }

    /// <summary>How the homeroom teacher's check of marks and attendance stands (проверка отметок и посещаемости), S-24 of the regulation.</summary>
    [BatchResolver]
    [Readers(ControlReaders.Inaccuracies)]
    public static async Task<IReadOnlyList<ControlDuty>> HomeroomCheck(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var last = await db.HomeroomChecks.Where(c => c.SchoolId == viewer.SchoolId && ids.Contains(c.ClassId))
            .GroupBy(c => c.ClassId).Select(g => new { ClassId = g.Key, On = g.Max(c => c.On) }).ToDictionaryAsync(c => c.ClassId, c => (DateOnly?)c.On, ct);
        var every = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.HomeroomMarkCheckInterval;
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, await db.TimeZoneAsync(viewer, ct));
        return [.. classes.Select(c => ControlDuty.Of(every, last.GetValueOrDefault(c.Id), today))];
    }

    /// <summary>The homeroom teacher's checks (проверки классного руководителя), the latest first, at most 60.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 10)]
    [Readers(ControlReaders.Inaccuracies)]
    public static async Task<IReadOnlyList<IReadOnlyList<HomeroomCheck>>> HomeroomChecks(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        return await db.Classes.Where(c => ids.Contains(c.Id))
            .SelectMany(c => db.HomeroomChecks.Where(h => h.ClassId == c.Id && h.SchoolId == viewer.SchoolId).OrderByDescending(h => h.Id).Take(Most))
            .OrderByDescending(h => h.Id).ManyEachAsync(classes, c => c.Id, h => h.ClassId, ct);
    }

    private const int Most = 60;
}
