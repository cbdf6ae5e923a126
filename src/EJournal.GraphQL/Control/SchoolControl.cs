using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<School>]
public static class SchoolControl
{
    /// <summary>
    /// How the journal of the school is filled (заполнение журнала), for at most 366 days: by teacher, class and group. For
    /// leadership, the auditor and the administrators; of marks and absences it tells nothing.
    /// </summary>
    [BatchResolver]
    [Readers(ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static Task<IReadOnlyList<JournalFilling>> JournalFilling(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        // By class: lessons of a class and a time are one range of an index.
        var lessons =
            from schoolClass in db.Classes
            where schoolClass.SchoolId == viewer.SchoolId
            join lesson in db.Lessons on schoolClass.Id equals lesson.ClassId
            select lesson;
        // A viewer sees one school, his own.
        return Fillings.MakeAsync(
            schools.Select(s => s.Id).ToList(), _ => viewer.SchoolId, lessons, ControlInterval.Of(from, to, schools[0].TimeZone, time), db, viewer, ct);
    }

    /// <summary>
    /// How the pupils of the school are marked (накопляемость отметок), for at most 366 days: by class and group. For those who
    /// read every mark.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.MarksOverseer)]
    [Scopes(ControlReaders.Scopes)]
    public static Task<IReadOnlyList<MarkAccumulation>> MarkAccumulation(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) =>
        Accumulations.MakeAsync(
            schools.Select(s => s.Id).ToList(), _ => viewer.SchoolId, db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId),
            ControlInterval.Of(from, to, schools[0].TimeZone, time), db, viewer, ct);

    /// <summary>
    /// Who of the families of the school opened the diary (участие родителей и учеников), for at most 366 days: by class, as
    /// numbers. Counted is who read the diary, marks or final marks at least once. For leadership and the auditor.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.MarksOverseer)]
    [Scopes(ControlReaders.Scopes)]
    public static Task<IReadOnlyList<DiaryParticipation>> DiaryParticipation(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, DataAccessLog log, TimeProvider time, CancellationToken ct) =>
        DiaryParticipations.MakeAsync(
            [.. schools.Select(s => s.Id)], _ => viewer.SchoolId, db.Pupils,
            ControlInterval.Of(from, to, schools[0].TimeZone, time), schools[0].TimeZone, db, viewer, log, ct);

    /// <summary>
    /// How timely parents were told of marks, final marks and attendance (своевременность информирования родителей), for at most
    /// 366 days: by class, as numbers. For leadership, the auditor and the administrators, who answer for it (002 Приказ п.4);
    /// of marks and absences it tells nothing.
    /// </summary>
    [BatchResolver]
    [Readers(ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static Task<IReadOnlyList<ParentInforming>> ParentInforming(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Entered from this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Entered up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, DataAccessLog log, TimeProvider time, CancellationToken ct) =>
        ParentInformings.MakeAsync(
            [.. schools.Select(s => s.Id)], _ => viewer.SchoolId, classIds: null,
            ControlInterval.Of(from, to, schools[0].TimeZone, time), schools[0].TimeZone, db, viewer, log, ct);
}
