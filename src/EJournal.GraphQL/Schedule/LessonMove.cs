using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>moveLesson</c> makes.</summary>
internal static class LessonMove
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, MoveLessonInput input, CancellationToken ct)
    {
        var begun = await ScheduleChange.BeginAsync(write, [input.LessonId], input.Reason, order: null, ct);
        if (!begun.TryGet(out var change))
            return Decision.Refuse<long>([.. begun.Refusals.Select(r => r.Field is "lessonIds[0]" ? r with { Field = "lessonId" } : r)]);
        var lesson = change.Lessons[0].Lesson;
        if (lesson.Status == LessonStatus.Cancelled)
            return new Refusal(RefusalCode.InvalidValue, "Урок отменён: сначала верните его в расписание.") { Field = "lessonId" };
        if (!TimetableRules.IsRoom(input.Room))
            return TimetableRules.Invalid($"Кабинет: от 1 до {TimetableRules.LongestRoom} знаков.", "room");
        var (date, number) = (input.Date ?? lesson.Date, input.Number ?? lesson.Number);
        if ((date, number, input.Room?.Trim() ?? lesson.Room) == (lesson.Date, lesson.Number, lesson.Room))
            return new Refusal(RefusalCode.InvalidValue, "Укажите новый день, номер урока или кабинет.");

        var schoolClass = await write.Db.Classes.AsNoTracking().SingleAsync(c => c.Id == lesson.ClassId, ct);
        if (date != lesson.Date && await DayProblemAsync(write, schoolClass, date, ct) is { } badDay)
            return badDay;
        var (starts, ends) = (lesson.StartsAt, lesson.EndsAt);
        if ((date, number) != (lesson.Date, lesson.Number))
        {
            var bells = new BellSchedule(await write.Db.BellTimes.AsNoTracking().Where(b => b.SchoolId == lesson.SchoolId).ToListAsync(ct));
            if (bells.At(schoolClass.Shift, date, number) is not { } bell)
                return new Refusal(RefusalCode.InvalidValue, "Такого урока нет в расписании звонков.") { Field = "number" };
            // A group has one lesson at a place of the day, cancelled or not: the cancelled one has to be restored or moved.
            if (await write.Db.Lessons.AnyAsync(l => l.GroupId == lesson.GroupId && l.Date == date && l.Number == number, ct))
                return new Refusal(RefusalCode.InvalidValue, "У этой группы уже есть урок в это время.") { Field = "number" };
            (starts, ends) = (bell.StartsAt, bell.EndsAt);
        }

        change.Register(lesson, LessonChangeKind.Moved, substituteId: null);
        (lesson.Date, lesson.Number, lesson.StartsAt, lesson.EndsAt) = (date, number, starts, ends);
        lesson.Room = input.Room?.Trim() ?? lesson.Room;
        var finished = await change.FinishAsync("lesson.move", joint: false, ct);
        return finished.Allowed ? finished : Decision.Refuse<long>([.. finished.Refusals.Select(r => r with { Field = "lessonId" })]);
    }

    private static async Task<Refusal?> DayProblemAsync(JournalWrite write, SchoolClass schoolClass, DateOnly date, CancellationToken ct)
    {
        var periods = await write.Db.GradingPeriods.AsNoTracking().Where(p => p.SchoolId == schoolClass.SchoolId).ToListAsync(ct);
        var isHoliday = await write.Db.Holidays.AnyAsync(h => h.SchoolId == schoolClass.SchoolId && h.Date == date, ct);
        if (date.DayOfWeek == DayOfWeek.Sunday || isHoliday || !SchoolDays.Has(schoolClass.GradeLevel, date, periods, new HashSet<DateOnly>()))
            return new Refusal(RefusalCode.InvalidValue, "Это не учебный день класса.") { Field = "date" };
        return periods.Exists(p => p.Closed && p.Contains(date) && p.IsFor(schoolClass.GradeLevel))
            ? new(RefusalCode.PeriodClosed, "Учебный период закрыт, расписание в нём больше не меняется.") { Field = "date" }
            : null;
    }
}
