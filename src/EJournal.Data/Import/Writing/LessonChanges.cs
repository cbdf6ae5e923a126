using EJournal.Data.Import.Rows;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// Carries a change of the timetable, the load or the bells into stored lessons. What somebody changed in a lesson by hand
/// differs from what the plan said before, and stays.
/// </summary>
internal sealed class LessonChanges(WriteSession session, WeekPlan before, DateOnly today)
{
    private readonly List<(Lesson Lesson, SlotPlan Plan, SlotPlan Was, RowOutcome Outcome)> _wanted = [];

    public HashSet<long> Changed { get; } = [];

    /// <summary>The lesson, when another subject may take its place.</summary>
    public Lesson? Retargetable(Lesson? lesson) => lesson is not null && IsOpen(lesson) ? lesson : null;

    public RowOutcome Apply(TimetableSlot slot, SlotPlan plan, Lesson lesson)
    {
        var outcome = new RowOutcome();
        if (before[slot] is { } was && was != plan && IsOpen(lesson))
            _wanted.Add((lesson, plan, was, outcome));
        return outcome;
    }

    public async Task SaveAsync(CancellationToken ct)
    {
        if (_wanted.Count == 0)
            return;
        var written = await WrittenIntoAsync(ct);
        foreach (var (lesson, plan, was, outcome) in _wanted)
        {
            if (written.Contains(lesson.Id))
                continue;
            session.Db.Attach(lesson);
            Merge(lesson, plan, was);
            if (session.IsChanged(lesson))
            {
                outcome.Changed();
                Changed.Add(lesson.Id);
            }
        }

        await session.SaveAsync(ct);
    }

    private static void Merge(Lesson lesson, SlotPlan plan, SlotPlan was)
    {
        lesson.GroupId = lesson.GroupId == was.GroupId ? plan.GroupId : lesson.GroupId;
        lesson.TeacherId = lesson.TeacherId == was.TeacherId ? plan.TeacherId : lesson.TeacherId;
        lesson.Room = lesson.Room == was.Room ? plan.Room : lesson.Room;
        if ((lesson.StartsAt, lesson.EndsAt) == (was.StartsAt, was.EndsAt))
            (lesson.StartsAt, lesson.EndsAt) = (plan.StartsAt, plan.EndsAt);
    }

    private bool IsOpen(Lesson lesson) => lesson is
    {
        Status: LessonStatus.Planned, RecordedAt: null, SubstitutedTeacherId: null, Topic: null,
    } && lesson.Date >= today;

    private async Task<HashSet<long>> WrittenIntoAsync(CancellationToken ct)
    {
        var coming = session.Db.Lessons.Where(lesson => lesson.SchoolId == session.SchoolId && lesson.Date >= today);
        var marks = await coming.Where(l => session.Db.Marks.Any(m => m.LessonId == l.Id)).Select(l => l.Id).ToListAsync(ct);
        var homework = await coming.Where(l => session.Db.Homework.Any(h => h.LessonId == l.Id)).Select(l => l.Id).ToListAsync(ct);
        var absences = await coming.Where(l => session.Db.Attendance.Any(a => a.LessonId == l.Id)).Select(l => l.Id).ToListAsync(ct);
        return [.. marks, .. homework, .. absences];
    }
}
