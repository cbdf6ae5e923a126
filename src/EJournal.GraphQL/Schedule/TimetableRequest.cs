using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;

namespace EJournal.GraphQL.Schedule;

/// <summary>Reads what is asked: the entries of the grid and the dated lessons that they give, or everything that is wrong with them.</summary>
internal static class TimetableRequest
{
    public static IReadOnlyList<Refusal> Faults(SetTimetableInput input)
    {
        var ids = input.ClassIds;
        return
        [
            .. ids.Count is 0 or > TimetableRules.MostClasses || ids.Distinct().Count() != ids.Count
                ? [TimetableRules.Invalid($"Назовите от 1 до {TimetableRules.MostClasses} классов, каждый один раз.", "classIds")]
                : Array.Empty<Refusal>(),
            .. input.Entries.Count > TimetableRules.MostEntries
                ? [TimetableRules.Invalid($"За один раз можно задать не больше {TimetableRules.MostEntries} уроков недели.", "entries")]
                : Array.Empty<Refusal>(),
            .. input.From.Year is < 1900 or > 2200 ? [TimetableRules.Invalid("Такой даты в учебном календаре нет.", "from")] : Array.Empty<Refusal>(),
            .. ScheduleRules.BadReason(input.Reason) is { } badReason ? [badReason] : Array.Empty<Refusal>(),
        ];
    }

    public static Decision<IReadOnlyList<TimetableEntry>> Entries(SetTimetableInput input, TimetableScope scope)
    {
        List<Refusal> refusals = [.. CalendarFaults(input, scope)];
        var entries = new List<TimetableEntry>();
        for (var i = 0; i < input.Entries.Count; i++)
        {
            refusals.AddRange(FaultsOf(input.Entries[i], i, scope));
            entries.Add(EntryOf(input.Entries[i], scope));
        }

        refusals.AddRange(TimetableRules.Doubles(entries));
        return refusals.Count > 0
            ? Decision.Refuse<IReadOnlyList<TimetableEntry>>([.. refusals.Take(TimetableRules.MostRefusals)])
            : entries;
    }

    public static IReadOnlyList<WantedLesson> Lessons(IReadOnlyList<TimetableEntry> entries, TimetableScope scope)
    {
        var weeks = new SchoolWeeks(scope.Periods);
        var days = scope.Classes.Values.ToDictionary(c => c.Id, scope.DaysOf);
        var lessons = new List<WantedLesson>();
        for (var i = 0; i < entries.Count; i++)
        {
            var schoolClass = scope.Classes[scope.Groups[entries[i].GroupId].ClassId];
            foreach (var (entry, date) in LessonUnrolling.Unroll([entries[i]], days[schoolClass.Id], weeks))
                lessons.Add(new WantedLesson(i, LessonOf(entry, date, schoolClass, scope)));
        }

        return lessons;
    }

    private static IEnumerable<Refusal> CalendarFaults(SetTimetableInput input, TimetableScope scope)
    {
        for (var i = 0; i < input.ClassIds.Count; i++)
        {
            if (!scope.Classes.TryGetValue(input.ClassIds[i], out var schoolClass))
                yield return new(RefusalCode.NotFound, "Класс не найден.") { Field = $"classIds[{i}]" };
            else if (schoolClass.Year != SchoolYear.Of(scope.From))
                yield return TimetableRules.Invalid($"{schoolClass.Name}: это класс другого учебного года.", "from");
            else if (scope.DaysOf(schoolClass).Count == 0)
                yield return TimetableRules.Invalid($"{schoolClass.Name}: с этой даты до конца учебного года нет учебных дней.", "from");
        }

        if (scope.From < DateOnly.FromDateTime(scope.Clock))
            yield return TimetableRules.Invalid("Расписание меняют с сегодняшнего дня или позже: прошедшие уроки остаются как были.", "from");
    }

    private static IEnumerable<Refusal> FaultsOf(TimetableEntryInput entry, int index, TimetableScope scope)
    {
        if (!scope.Groups.TryGetValue(entry.GroupId, out var group))
            yield return new(RefusalCode.NotFound, "В этих классах нет такой учебной группы.") { Field = $"entries[{index}].groupId" };
        if (entry.Weekday is < 1 or > 7)
            yield return TimetableRules.Invalid("День недели: от 1 до 7.", $"entries[{index}].weekday");
        else if (group is not null && !HasBell(entry, scope.Classes[group.ClassId], scope))
            yield return TimetableRules.Invalid("Такого урока нет в расписании звонков.", $"entries[{index}].number");
        if (!TimetableRules.IsRoom(entry.Room))
            yield return TimetableRules.Invalid($"Кабинет: от 1 до {TimetableRules.LongestRoom} знаков.", $"entries[{index}].room");
    }

    private static bool HasBell(TimetableEntryInput entry, SchoolClass schoolClass, TimetableScope scope) =>
        scope.DaysOf(schoolClass).Where(day => day.DayOfWeek == WeekdayOf(entry)).All(day => scope.Bells.At(schoolClass.Shift, day, entry.Number) is not null);

    private static DayOfWeek WeekdayOf(TimetableEntryInput entry) => (DayOfWeek)(entry.Weekday % 7);

    private static TimetableEntry EntryOf(TimetableEntryInput entry, TimetableScope scope) => new()
    {
        GroupId = entry.GroupId,
        Weekday = WeekdayOf(entry),
        Number = entry.Number,
        Weeks = entry.Weeks ?? WeekParity.Every,
        Room = entry.Room?.Trim(),
        From = scope.From,
    };

    private static PlannedLesson LessonOf(TimetableEntry entry, DateOnly date, SchoolClass schoolClass, TimetableScope scope)
    {
        var group = scope.Groups[entry.GroupId];
        var bell = scope.Bells.At(schoolClass.Shift, date, entry.Number)!;
        var lesson = new Lesson
        {
            SchoolId = group.SchoolId,
            GroupId = group.Id,
            ClassId = group.ClassId,
            TeacherId = group.TeacherId,
            Date = date,
            Number = entry.Number,
            StartsAt = bell.StartsAt,
            EndsAt = bell.EndsAt,
            Room = entry.Room,
        };
        return new PlannedLesson(lesson, group.Subgroup, schoolClass.Name);
    }
}
