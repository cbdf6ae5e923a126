using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

[ObjectType<AttendanceEntry>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Absences)]
public static class AttendanceResolvers
{
    /// <summary>
    /// The reason that the homeroom teacher entered (причина отсутствия); null while unknown. A subject teacher sees an
    /// illness or exemption only as excused.
    /// </summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<AbsenceReason?>> Reason(
        [Parent] IReadOnlyList<AttendanceEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var reasons = await db.AbsenceReasons.VisibleTo(db, viewer).OneEachAsync(entries, e => e.ReasonId, ct);
        if (!reasons.Any(r => r is not null && AbsenceDisclosure.IsHealthData(r)))
            return reasons;
        var known = await PupilsKnownWholeAsync(entries.Ids(e => e.PupilId), db, viewer, ct);
        return [.. entries.Select((e, i) => reasons[i] is { } reason && !known.Contains(e.PupilId) ? AbsenceDisclosure.ToSubjectTeacher(reason) : reasons[i])];
    }

    /// <summary>The lesson (урок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson>> Lesson(
        [Parent] IReadOnlyList<AttendanceEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the absence may know of which lesson, also after the pupil moved to another class or subgroup.
        db.Lessons.Where(l => l.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(entries, e => e.LessonId, ct);

    /// <summary>Who it is about (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<AttendanceEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever recorded the absence may know of whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(entries, e => e.PupilId, ct);

    private static async Task<HashSet<long>> PupilsKnownWholeAsync(List<long> pupilIds, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.Pupils.VisibleTo(db, viewer).Where(p => pupilIds.Contains(p.Id)).ToListAsync(ct))
            .Where(p => Relations.Hold(viewer, p, Relation.PupilOverview)).Select(p => p.Id)];
}
