using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>setBells</c> makes.</summary>
internal static class BellSetting
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetBellsInput input, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (ScheduleRules.MayChange(viewer, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } notAllowed)
            return notAllowed;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var clock = SchoolDay.ClockAt(write.Now, zone);
        List<BellTime> given = [.. input.Bells.Select(b => BellOf(b, input, viewer.SchoolId))];
        List<Refusal> faults = [.. FaultsOf(input, DateOnly.FromDateTime(clock)), .. BellRules.Faults(given)];
        if (faults.Count > 0)
            return Decision.Refuse<long>([.. faults.Take(TimetableRules.MostRefusals)]);

        var stored = await db.BellTimes.Where(b => b.SchoolId == viewer.SchoolId).ToListAsync(ct);
        var ended = stored.Where(b => b.Shift == input.Shift && b.Weekday == WeekdayOf(input) && b.Until > input.From).ToList();
        foreach (var bell in ended.Where(b => b.From < input.From))
            bell.Until = input.From;
        var never = ended.Where(b => b.From >= input.From).ToList();
        var bells = new BellSchedule([.. stored.Except(never), .. given]);
        var moved = await BellMoves.RunAsync(write, bells, input, clock, ct);
        if (!moved.TryGet(out var classIds))
            return Decision.Refuse<long>([.. moved.Refusals.Take(TimetableRules.MostRefusals)]);

        // Those that were to come never were rung.
        db.BellTimes.RemoveRange(never);
        await write.SaveAsync(ct);
        db.BellTimes.AddRange(given);
        write.Audit("bells.set", $"School:{viewer.SchoolId}", new { shift = input.Shift, weekday = input.Weekday, from = input.From, bells = given.Count });
        foreach (var classId in classIds)
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.Timetable, ClassId = classId, Day = input.From });
        return viewer.SchoolId;
    }

    public static DayOfWeek? WeekdayOf(SetBellsInput input) => input.Weekday is { } day ? (DayOfWeek)(day % 7) : null;

    private static IEnumerable<Refusal> FaultsOf(SetBellsInput input, DateOnly today)
    {
        if (input.Shift is < 1 or > BellRules.MostShifts)
            yield return TimetableRules.Invalid($"Смена: от 1 до {BellRules.MostShifts}.", "shift");
        if (input.Weekday is < 1 or > 7)
            yield return TimetableRules.Invalid("День недели: от 1 до 7.", "weekday");
        if (input.From < today || input.From.Year > 2200)
            yield return TimetableRules.Invalid("Звонки меняют с сегодняшнего дня или позже.", "from");
    }

    private static BellTime BellOf(BellInput bell, SetBellsInput input, long schoolId) => new()
    {
        SchoolId = schoolId,
        Shift = input.Shift,
        Weekday = WeekdayOf(input),
        Number = bell.Number,
        StartsAt = bell.StartsAt,
        EndsAt = bell.EndsAt,
        From = input.From,
    };
}
