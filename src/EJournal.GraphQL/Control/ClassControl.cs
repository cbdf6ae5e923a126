using EJournal.Data;
using EJournal.Data.PersonalData;
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

    /// <summary>
    /// Who of the families of the class opened the diary (участие родителей и учеников), for at most 366 days, as numbers: for
    /// its homeroom teacher, leadership and the auditor.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<DiaryParticipation>> DiaryParticipation(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, DataAccessLog log, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var zone = await db.TimeZoneAsync(viewer, ct);
        var asked = ControlInterval.Of(from, to, zone, time);
        return await DiaryParticipations.MakeAsync([.. classes.Select(c => c.Id)], id => id, db.Pupils.Where(p => ids.Contains(p.ClassId)), asked, zone, db, viewer, log, ct);
    }

    /// <summary>
    /// How timely the parents of the class were told of marks, final marks and attendance (своевременность информирования
    /// родителей), for at most 366 days, as numbers: for its homeroom teacher and who controls the journal.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.OwnClass | ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<ParentInforming>> ParentInforming(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("Entered from this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Entered up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, DataAccessLog log, TimeProvider time, CancellationToken ct)
    {
        var zone = await db.TimeZoneAsync(viewer, ct);
        var ids = classes.Ids(c => c.Id);
        return await ParentInformings.MakeAsync([.. classes.Select(c => c.Id)], id => id, ids, ControlInterval.Of(from, to, zone, time), zone, db, viewer, log, ct);
    }
}
