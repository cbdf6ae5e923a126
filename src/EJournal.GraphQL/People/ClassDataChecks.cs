using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<SchoolClass>(IgnoreProperties = true)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class ClassDataChecks
{
    internal const Relation Readers = Relation.OwnClass | Relation.Leadership | Relation.Administrator;

    /// <summary>How the check of the data of the class stands (сверка данных класса).</summary>
    [BatchResolver]
    [Readers(Readers)]
    public static async Task<IReadOnlyList<DataCheck>> DataCheck(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var last = await db.ClassDataChecks.Where(c => c.SchoolId == viewer.SchoolId && ids.Contains(c.ClassId))
            .GroupBy(c => c.ClassId).Select(g => new { ClassId = g.Key, On = g.Max(c => c.On) }).ToDictionaryAsync(c => c.ClassId, c => c.On, ct);
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var interval = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.HomeroomDataCheckInterval;
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        return [.. classes.Select(c => State(c, last.TryGetValue(c.Id, out var on) ? on : null))];

        DataCheck State(SchoolClass schoolClass, DateOnly? done)
        {
            var due = DataCheckDue.On(interval, done, today);
            return new DataCheck { SchoolClass = schoolClass, LastOn = done, DueOn = due, Overdue = due < today };
        }
    }
}
