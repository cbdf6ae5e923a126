using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

/// <summary>The teacher's values for some pupils of a lesson. Every value ever held stays as a revision.</summary>
internal static class AbsencesOfLesson
{
    /// <summary>
    /// Returns what really changed; a value given again changes nothing and tells nobody. After the day of the lesson an entry
    /// becomes another with a reason alone, its own or that of all.
    /// </summary>
    public static async Task<Decision<IReadOnlyList<GivenAbsence>>> SetAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<GivenAbsence> given, bool late, string? reason, CancellationToken ct, long? correctionId = null)
    {
        var (lessonId, pupilIds) = (target.Lesson.Id, given.Select(a => a.PupilId).ToList());
        var known = await write.Db.Attendance.Where(a => a.LessonId == lessonId && pupilIds.Contains(a.PupilId)).ToDictionaryAsync(a => a.PupilId, ct);
        if (target.SubstitutionIsOver && known.Count > 0)
        {
            var seen = await write.Db.Attendance.VisibleTo(write.Db, write.Viewer).Where(a => a.LessonId == lessonId).Select(a => a.PupilId).ToListAsync(ct);
            if (known.Keys.Except(seen).Any())
                return LessonRules.RecordedByColleague with { Field = "absences" };
        }

        List<GivenAbsence> changes = [.. given.Where(a => a.Status != (known.GetValueOrDefault(a.PupilId)?.Status ?? AttendanceStatus.Present))];
        var corrected = changes.Select(c => c.PupilId).Where(known.ContainsKey).ToHashSet();
        string? ReasonOf(GivenAbsence change) => new[] { change.Reason, reason }.FirstOrDefault(r => !string.IsNullOrWhiteSpace(r))?.Trim();
        foreach (var change in changes.Where(c => corrected.Contains(c.PupilId)))
        {
            if (EntryRules.OfReason(ReasonOf(change), target.Lesson.Date, target.SchoolClock) is { } unexplained)
                return unexplained;
        }

        foreach (var change in changes)
        {
            if (!known.TryGetValue(change.PupilId, out var entry))
                write.Db.Attendance.Add(known[change.PupilId] = entry = New(write, target.Lesson, change.PupilId, late));
            entry.Status = change.Status;
            entry.Version++;
        }

        // New entries get their ids here; what is told of them names those.
        await write.SaveAsync(ct);
        foreach (var change in changes)
        {
            // Of the teacher's record a reason is about what was changed in it; the register's is about all that it enters.
            var said = correctionId is not null || corrected.Contains(change.PupilId) ? ReasonOf(change) : null;
            AttendanceHistory.Tell(write, known[change.PupilId], DiaryChangeKind.Attendance, target.Group.Id, said, correctionId);
        }

        return Decision.Allow<IReadOnlyList<GivenAbsence>>(changes);
    }

    private static AttendanceEntry New(JournalWrite write, Lesson lesson, long pupilId, bool late) => new()
    {
        SchoolId = lesson.SchoolId,
        LessonId = lesson.Id,
        PupilId = pupilId,
        AuthorId = write.Viewer.EmployeeId,
        RecordedAt = write.Now,
        Late = late,
    };
}
