using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>Takes the planned lessons of a shift along to new bells, as long as they have not begun.</summary>
internal static class BellMoves
{
    /// <summary>
    /// The classes whose lessons are at another time from now on; or what is in the way: lessons that would have no bell, and
    /// those that would stand beside one of another shift.
    /// </summary>
    public static async Task<Decision<IReadOnlyList<long>>> RunAsync(JournalWrite write, BellSchedule bells, SetBellsInput input, DateTime clock, CancellationToken ct)
    {
        var (db, schoolId) = (write.Db, write.Viewer.SchoolId);
        var rows = await (
            from lesson in db.Lessons.AsNoTracking()
            where lesson.SchoolId == schoolId && lesson.Date >= input.From
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { Lesson = lesson, teaching.Subgroup, schoolClass.Shift, schoolClass.GradeLevel, schoolClass.Letter }).ToListAsync(ct);
        var planned = rows.ConvertAll(r => (r.Shift, Planned: new PlannedLesson(r.Lesson, r.Subgroup, $"{r.GradeLevel}{r.Letter}")));
        var refusals = new List<Refusal>();
        var moved = new List<PlannedLesson>();
        foreach (var (_, lesson) in planned.Where(p => p.Shift == input.Shift && MayMove(p.Planned.Lesson, clock)))
        {
            if (bells.At(input.Shift, lesson.Lesson.Date, lesson.Lesson.Number) is not { } bell)
                refusals.Add(TimetableRules.Invalid($"Без звонка остался бы урок ({lesson.Place}).", "bells"));
            else if ((bell.StartsAt, bell.EndsAt) != (lesson.Lesson.StartsAt, lesson.Lesson.EndsAt))
                moved.Add(Move(write, lesson, bell));
        }

        if (input.AcceptClashes != true)
            refusals.AddRange(Clashes(moved, [.. planned.Where(p => p.Shift != input.Shift).Select(p => p.Planned)]));
        if (refusals.Count > 0)
            return Decision.Refuse<IReadOnlyList<long>>(refusals);
        return Decision.Allow<IReadOnlyList<long>>([.. moved.Where(m => m.Lesson.Status != LessonStatus.Cancelled).Select(m => m.Lesson.ClassId).Distinct().Order()]);
    }

    private static bool MayMove(Lesson lesson, DateTime clock) =>
        lesson.Status != LessonStatus.Held && lesson.RecordedAt is null && lesson.Date.ToDateTime(lesson.StartsAt) > clock;

    private static PlannedLesson Move(JournalWrite write, PlannedLesson planned, BellTime bell)
    {
        write.Db.Lessons.Attach(planned.Lesson);
        (planned.Lesson.StartsAt, planned.Lesson.EndsAt) = (bell.StartsAt, bell.EndsAt);
        return planned;
    }

    // Lessons of one shift move together, so only other shifts can come in the way; each pair of the week is told once.
    private static IEnumerable<Refusal> Clashes(List<PlannedLesson> moved, List<PlannedLesson> others)
    {
        var days = others.ToLookup(o => o.Lesson.Date);
        var told = new HashSet<(long, int, long, int)>();
        foreach (var lesson in moved.Where(m => m.Lesson.Status != LessonStatus.Cancelled))
        {
            var clash = ScheduleClash.Find(lesson, days[lesson.Lesson.Date], SharedSubgroups.None, joint: false);
            if (clash is not null && told.Add((lesson.Lesson.GroupId, lesson.Lesson.Number, clash.Other.Lesson.GroupId, clash.Other.Lesson.Number)))
                yield return clash.AsRefusal("bells");
        }
    }
}
