using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
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

    private static async Task<HashSet<long>> PupilsKnownWholeAsync(List<long> pupilIds, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.Pupils.VisibleTo(db, viewer).Where(p => pupilIds.Contains(p.Id)).ToListAsync(ct))
            .Where(p => (Relations.Of(viewer, p) & Relation.PupilOverview) != 0).Select(p => p.Id)];
}
