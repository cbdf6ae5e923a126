using EJournal.Data.Import.Reading;
using EJournal.Data.Import.Rows;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// Unrolls the timetable into dated lessons (SCH-01). Lessons that are stored already follow a changed timetable only from
/// today on, and only while nobody has written anything into them; see docs/import.md.
/// </summary>
internal sealed class LessonWriter(WriteSession session, WeekPlan before, DateOnly today)
{
    private readonly WeekPlan _after = new(session.Records);
    private readonly List<RowOutcome> _outcomes = [];
    private readonly List<Lesson> _added = [];

    public async Task WriteAsync(Findings findings, CancellationToken ct)
    {
        var stored = await session.Db.Lessons.AsNoTracking().Where(lesson => lesson.SchoolId == session.SchoolId)
            .ToDictionaryAsync(lesson => (lesson.GroupId, lesson.Date, lesson.Number), ct);
        var begun = stored.Keys.Select(key => key.GroupId).ToHashSet();
        var changes = new LessonChanges(session, before, today);
        var expected = new HashSet<(long, DateOnly, int)>();
        session.Begin(ImportStage.UnrollingTimetable, ImportCount.Lessons, session.Records.Timetable.Count);

        foreach (var (slot, date) in Unrolled())
        {
            if (_after[slot] is not { } plan)
                continue;
            var key = (plan.GroupId, date, slot.Number);
            expected.Add(key);
            var lesson = stored.GetValueOrDefault(key);
            if (lesson is null && before[slot] is { } was)
                lesson = changes.Retargetable(stored.GetValueOrDefault((was.GroupId, date, slot.Number)));
            if (lesson is not null)
                _outcomes.Add(changes.Apply(slot, plan, lesson));
            else if (date >= today || !begun.Contains(plan.GroupId))
                Add(plan, date, slot.Number);
        }

        await changes.SaveAsync(ct);
        await BulkInsert.RunAsync(session.Db, _added, ct);
        session.Count(ImportCount.Lessons, _outcomes);
        NoteLeft(stored.Values, changes, expected, findings);
    }

    // Classes that timetable.csv names have the week that it gives them; the others keep theirs.
    private IEnumerable<(TimetableSlot Slot, DateOnly Date)> Unrolled()
    {
        var named = session.Rows.Timetable.Select(row => row.Slot.Class).ToHashSet();
        var given = session.Rows.Timetable.Select(row => row.Slot).ToHashSet();
        var holidays = session.Records.Holidays.Keys.ToHashSet();
        var periods = session.Records.Periods.Values.Where(period => SchoolYear.Of(period.From) == session.Records.Year).ToList();
        foreach (var week in session.Records.Timetable.GroupBy(pair => pair.Key.Class))
        {
            var slots = named.Contains(week.Key) ? week.Where(pair => given.Contains(pair.Key)).ToList() : [.. week];
            var entries = slots.ToDictionary(pair => pair.Value, pair => pair.Key);
            var days = SchoolDays.Of(week.Key.GradeLevel, periods, holidays);
            foreach (var (entry, date) in LessonUnrolling.Unroll(entries.Keys, days))
                yield return (entries[entry], date);
        }
    }

    private void Add(SlotPlan plan, DateOnly date, int number)
    {
        _outcomes.Add(new RowOutcome(added: true));
        _added.Add(new Lesson
        {
            SchoolId = session.SchoolId,
            GroupId = plan.GroupId,
            ClassId = plan.ClassId,
            TeacherId = plan.TeacherId,
            Date = date,
            Number = number,
            StartsAt = plan.StartsAt,
            EndsAt = plan.EndsAt,
            Room = plan.Room,
        });
    }

    private void NoteLeft(
        IEnumerable<Lesson> stored, LessonChanges changes, HashSet<(long, DateOnly, int)> expected, Findings findings)
    {
        var left = stored.Count(lesson => lesson.Date >= today && lesson.Status == LessonStatus.Planned
            && !changes.Changed.Contains(lesson.Id) && !expected.Contains((lesson.GroupId, lesson.Date, lesson.Number)));
        if (left > 0)
        {
            findings.Notice(TimetableRow.Layout.File, null, null,
                $"запланированных уроков, которых больше нет в расписании: {left}; импорт их не удаляет, отмените их в журнале",
                $"planned lessons that are no longer in the timetable: {left}; import deletes nothing, cancel them in the journal");
        }
    }
}
