using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Attendance;

/// <summary>The lessons that were held while pupils were in their groups, with what was recorded of their presence.</summary>
internal static class PresenceLoading
{
    /// <summary>By pupil. One statement, however many pupils; for those who see them whole.</summary>
    public static async Task<ILookup<long, LessonPresence>> LoadAsync(
        List<long> pupilIds, DateOnly first, DateOnly last, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from member in db.ClassMemberships
            where pupilIds.Contains(member.PupilId) && member.From <= last && first < member.Until
            join lesson in db.Lessons on member.ClassId equals lesson.ClassId
            where lesson.SchoolId == viewer.SchoolId && first <= lesson.Date && lesson.Date <= last
                && member.From <= lesson.Date && lesson.Date < member.Until && lesson.Status != LessonStatus.Cancelled
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)
            from entry in db.Attendance.VisibleTo(db, viewer).Where(a => a.LessonId == lesson.Id && a.PupilId == member.PupilId).DefaultIfEmpty()
            where entry != null || lesson.Status == LessonStatus.Held
            from reason in db.AbsenceReasons.Where(r => r.Id == entry.ReasonId).DefaultIfEmpty()
            select new
            {
                member.PupilId,
                lesson.Date,
                teaching.SubjectId,
                Status = entry == null ? (AttendanceStatus?)null : entry.Status,
                Reason = reason == null ? (AbsenceKind?)null : reason.Kind,
            }).ToListAsync(ct);
        return rows.ToLookup(r => r.PupilId, r => new LessonPresence(r.Date, r.SubjectId, r.Status, r.Reason));
    }
}
