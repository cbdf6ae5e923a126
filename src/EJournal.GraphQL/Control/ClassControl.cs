using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<SchoolClass>]
public static class ClassControl
{
    /// <summary>How the journal of the class is filled (заполнение журнала), for at most 366 days: for its homeroom teacher and who controls the journal.</summary>
    [BatchResolver]
    [Readers(Relation.OwnClass | ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<JournalFilling>> JournalFilling(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Fillings.MakeAsync([.. classes.Select(c => c.Id)], c => c.ClassId, db.Lessons.Where(l => ids.Contains(l.ClassId)), asked, db, viewer, ct);
    }

    /// <summary>How the pupils of the class are marked (накопляемость отметок), for at most 366 days: for who reads every mark of the class.</summary>
    [BatchResolver]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<MarkAccumulation>> MarkAccumulation(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Accumulations.MakeAsync([.. classes.Select(c => c.Id)], g => g.ClassId, db.TeachingGroups.Where(g => ids.Contains(g.ClassId)), asked, db, viewer, ct);
    }
}
