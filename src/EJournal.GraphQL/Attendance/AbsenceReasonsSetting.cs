using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

/// <summary>The change that <c>setAbsenceReasons</c> makes. What the teacher recorded stays as it is (A-01).</summary>
internal static class AbsenceReasonsSetting
{
    /// <summary>Returns the id of the first absence.</summary>
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetAbsenceReasonsInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var (lessons, pupils) = (input.Absences.Select(a => a.LessonId).Distinct().ToList(), input.Absences.Select(a => a.PupilId).Distinct().ToList());
        var classes = await db.Pupils.VisibleTo(db, viewer).Where(p => pupils.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.ClassId, ct);
        var entries = await db.Attendance.VisibleTo(db, viewer)
            .Where(a => pupils.Contains(a.PupilId) && lessons.Contains(a.LessonId) && a.Status != AttendanceStatus.Present)
            .ToDictionaryAsync(a => (a.LessonId, a.PupilId), ct);
        var reasons = await db.AbsenceReasons.Where(r => r.SchoolId == viewer.SchoolId).ToDictionaryAsync(r => r.Code, ct);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        // A school that never decided on its list has the codes of the regulation it started from, and no rows for them yet.
        foreach (var code in regulation.AbsenceReasonCodes.Where(c => !reasons.ContainsKey(c.Code)))
            db.AbsenceReasons.Add(reasons[code.Code] = new AbsenceReason { SchoolId = viewer.SchoolId, Code = code.Code, Name = code.Name, Kind = code.Kind });
        await write.SaveAsync(ct);

        List<Refusal> faults = [];
        List<(AttendanceEntry Entry, long? ReasonId)> plan = [];
        var seen = new HashSet<(long, long)>();
        for (var i = 0; i < input.Absences.Count; i++)
        {
            var given = input.Absences[i];
            var entry = entries.GetValueOrDefault((given.LessonId, given.PupilId));
            var fault = !classes.TryGetValue(given.PupilId, out var classId) ? AbsenceRules.UnknownPupil
                : AbsenceRules.MayExplain(viewer, classId)
                ?? (entry is null ? AbsenceRules.NotRecorded : null)
                ?? (seen.Add((given.LessonId, given.PupilId)) ? null : AbsenceRules.Twice)
                ?? (given.Code is { } code ? AbsenceRules.OfCode(regulation, code) : null);
            if (fault is not null)
                faults.Add(fault with { Field = $"absences[{i}].{fault.Field ?? "pupilId"}" });
            else
                plan.Add((entry!, given.Code is { } known ? reasons[known].Id : null));
        }

        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        foreach (var (entry, reasonId) in plan.Where(p => p.Entry.ReasonId != p.ReasonId))
        {
            (entry.ReasonId, entry.Version) = (reasonId, entry.Version + 1);
            AttendanceHistory.Tell(write, entry, DiaryChangeKind.AbsenceReason);
        }

        write.Audit("absence.explain", $"Attendance:{plan[0].Entry.Id}", new { absences = plan.Select(p => new { id = p.Entry.Id, reason = p.ReasonId }) });
        return plan[0].Entry.Id;
    }
}
