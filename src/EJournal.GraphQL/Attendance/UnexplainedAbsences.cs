using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

[ObjectType<SchoolClass>]
public static class UnexplainedAbsences
{
    private const int Most = 200;

    /// <summary>
    /// Absences of the class without a reason (пропуски без причины), the oldest first, at most 200; only those whose reason is
    /// overdue by S-17 of the regulation, if so asked.
    /// </summary>
    [BatchResolver]
    [ListSize(Most, Usual = 20)]
    [Readers(Relation.OwnClass | Relation.Leadership)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<AttendanceEntry>>> AbsencesWithoutReason(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("Only those whose reason is overdue (только с истёкшим сроком).")] bool? overdue,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var last = DateOnly.MaxValue;
        if (overdue == true)
        {
            var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
            var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
            if (AbsenceRules.OverdueUpTo(regulation, SchoolDay.At(time.GetUtcNow().UtcDateTime, zone)) is not { } day)
                return [.. classes.Select(_ => (IReadOnlyList<AttendanceEntry>)[])];
            last = day;
        }

        var rows = await (
            from entry in db.Attendance.VisibleTo(db, viewer)
            join pupil in db.Pupils on entry.PupilId equals pupil.Id
            join lesson in db.Lessons on entry.LessonId equals lesson.Id
            where ids.Contains(pupil.ClassId) && entry.Status == AttendanceStatus.Absent && entry.ReasonId == null && lesson.Date <= last
            orderby lesson.Date, lesson.Number, entry.Id
            select new { pupil.ClassId, Entry = entry }).Take(Most * ids.Count).ToListAsync(ct);
        var byClass = rows.ToLookup(r => r.ClassId, r => r.Entry);
        return [.. classes.Select(c => byClass[c.Id].Take(Most).ToList())];
    }
}
