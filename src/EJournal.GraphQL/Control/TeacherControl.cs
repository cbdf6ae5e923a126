using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<Employee>("Teacher", IgnoreProperties = true)]
public static class TeacherControl
{
    /// <summary>How he fills the journal (заполнение журнала), for at most 366 days: for himself and who controls the journal.</summary>
    [BatchResolver]
    [Readers(Relation.OwnCard | ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<JournalFilling>> JournalFilling(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Fillings.MakeAsync([.. teachers.Select(t => t.Id)], c => c.TeacherId, db.Lessons.Where(l => ids.Contains(l.TeacherId)), asked, db, viewer, ct);
    }

    /// <summary>How the pupils of the groups he teaches now are marked (накопляемость отметок), for at most 366 days.</summary>
    [BatchResolver]
    [Readers(Relation.OwnCard | Relation.MarksOverseer)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<MarkAccumulation>> MarkAccumulation(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Accumulations.MakeAsync([.. teachers.Select(t => t.Id)], g => g.TeacherId, db.TeachingGroups.Where(g => ids.Contains(g.TeacherId)), asked, db, viewer, ct);
    }
}
