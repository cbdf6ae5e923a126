using EJournal.Data;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>What stands in the schedule when a new weekly grid comes: one statement each, however many lessons.</summary>
internal static class StandingLessons
{
    /// <summary>The lessons of the classes from the day on to the end of the school year.</summary>
    public static async Task<IReadOnlyList<StandingLesson>> OfAsync(JournalDb db, TimetableScope scope, CancellationToken ct)
    {
        var (classes, from, yearEnd) = (scope.Classes.Keys.ToList(), scope.From, scope.YearEnd);
        var rows = await (
            from lesson in db.Lessons.AsNoTracking()
            where classes.Contains(lesson.ClassId) && @from <= lesson.Date && lesson.Date < yearEnd
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            orderby lesson.Date, lesson.Number, lesson.Id
            select new
            {
                Lesson = lesson,
                teaching.Subgroup,
                HasEntries = db.Marks.Any(m => m.LessonId == lesson.Id) || db.Attendance.Any(a => a.LessonId == lesson.Id)
                    || db.Homework.Any(h => h.LessonId == lesson.Id) || db.Corrections.Any(c => c.LessonId == lesson.Id)
                    || db.Debts.Any(d => d.LessonId == lesson.Id) || db.Remarks.Any(r => r.LessonId == lesson.Id)
                    || db.Inaccuracies.Any(i => i.LessonId == lesson.Id) || db.LessonRevisions.Any(r => r.LessonId == lesson.Id),
                InRegister = db.LessonChanges.Any(c => c.LessonId == lesson.Id),
                MovedFrom = db.LessonChanges.Where(c => c.LessonId == lesson.Id && c.Kind == LessonChangeKind.Moved)
                    .OrderBy(c => c.Id).Select(c => new { c.Date, c.Number }).FirstOrDefault(),
            }).ToListAsync(ct);
        return [.. rows.Select(r => new StandingLesson(new PlannedLesson(r.Lesson, r.Subgroup, scope.Classes[r.Lesson.ClassId].Name))
        {
            HasEntries = r.HasEntries,
            InRegister = r.InRegister,
            PeriodClosed = scope.IsClosed(scope.Classes[r.Lesson.ClassId], r.Lesson.Date),
            MovedFrom = r.MovedFrom is { } place ? (place.Date, place.Number) : null,
        })];
    }

    /// <summary>The lessons of the other classes in that time with one of the teachers or rooms.</summary>
    public static async Task<IReadOnlyList<PlannedLesson>> OfOthersAsync(
        JournalDb db, TimetableScope scope, long schoolId, IReadOnlyList<long> apart, IReadOnlyList<Lesson> wanted, CancellationToken ct)
    {
        var (from, yearEnd) = (scope.From, scope.YearEnd);
        List<long> without = [.. scope.Classes.Keys, .. apart];
        var teachers = wanted.Select(l => l.TeacherId).Distinct().ToList();
        var rooms = wanted.Select(l => l.Room).OfType<string>().Distinct().ToList();
        var rows = await (
            from lesson in db.Lessons.AsNoTracking()
            where lesson.SchoolId == schoolId && @from <= lesson.Date && lesson.Date < yearEnd && lesson.Status != LessonStatus.Cancelled
                && !without.Contains(lesson.ClassId) && (teachers.Contains(lesson.TeacherId) || rooms.Contains(lesson.Room!))
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            select new { Lesson = lesson, teaching.Subgroup, schoolClass.GradeLevel, schoolClass.Letter }).ToListAsync(ct);
        return [.. rows.Select(r => new PlannedLesson(r.Lesson, r.Subgroup, $"{r.GradeLevel}{r.Letter}"))];
    }

    /// <summary>The subgroups of the classes that have a pupil in common.</summary>
    public static async Task<SharedSubgroups> SharedAsync(JournalDb db, IReadOnlyCollection<long> classIds, CancellationToken ct)
    {
        var rows = await (
            from member in db.ClassMemberships
            where classIds.Contains(member.ClassId)
            join one in db.PupilSubgroups on member.PupilId equals one.PupilId
            join other in db.PupilSubgroups on member.PupilId equals other.PupilId
            where one.Name != other.Name && one.From < other.Until && other.From < one.Until
            select new { member.ClassId, One = one, Other = other, Member = member }).AsNoTracking().ToListAsync(ct);
        return new SharedSubgroups(rows.Select(r => (r.ClassId, r.One.Name, r.Other.Name, new Spell(
            new[] { r.One.From, r.Other.From, r.Member.From }.Max(), new[] { r.One.Until, r.Other.Until, r.Member.Until }.Min()))));
    }
}
