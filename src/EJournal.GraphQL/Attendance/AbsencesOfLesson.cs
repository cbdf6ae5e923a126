using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

/// <summary>The teacher's values for some pupils of a lesson. Every value ever held stays as a revision.</summary>
internal static class AbsencesOfLesson
{
    /// <summary>Returns what really changed; a value given again changes nothing and tells nobody.</summary>
    public static async Task<IReadOnlyList<GivenAbsence>> SetAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<GivenAbsence> given, bool late, CancellationToken ct, long? correctionId = null)
    {
        var (lessonId, pupilIds) = (target.Lesson.Id, given.Select(a => a.PupilId).ToList());
        var known = await write.Db.Attendance.Where(a => a.LessonId == lessonId && pupilIds.Contains(a.PupilId)).ToDictionaryAsync(a => a.PupilId, ct);
        List<GivenAbsence> changes = [.. given.Where(a => a.Status != (known.GetValueOrDefault(a.PupilId)?.Status ?? AttendanceStatus.Present))];
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
            AttendanceHistory.Tell(write, known[change.PupilId], DiaryChangeKind.Attendance, target.Group.Id, correctionId);
        return changes;
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
