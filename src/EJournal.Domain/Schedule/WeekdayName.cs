namespace EJournal.Domain.Schedule;

/// <summary>Names of weekdays in timetables: full or short, Russian or English, or 1 (Monday) to 7.</summary>
public static class WeekdayName
{
    private static readonly (DayOfWeek Day, string[] Names)[] Known =
    [
        (DayOfWeek.Monday, ["ПОНЕДЕЛЬНИК", "ПН", "MONDAY", "MON", "1"]),
        (DayOfWeek.Tuesday, ["ВТОРНИК", "ВТ", "TUESDAY", "TUE", "2"]),
        (DayOfWeek.Wednesday, ["СРЕДА", "СР", "WEDNESDAY", "WED", "3"]),
        (DayOfWeek.Thursday, ["ЧЕТВЕРГ", "ЧТ", "THURSDAY", "THU", "4"]),
        (DayOfWeek.Friday, ["ПЯТНИЦА", "ПТ", "FRIDAY", "FRI", "5"]),
        (DayOfWeek.Saturday, ["СУББОТА", "СБ", "SATURDAY", "SAT", "6"]),
        (DayOfWeek.Sunday, ["ВОСКРЕСЕНЬЕ", "ВС", "SUNDAY", "SUN", "7"]),
    ];

    public static bool TryParse(string text, out DayOfWeek day)
    {
        var key = NameKey.Of(text).TrimEnd('.');
        foreach (var (known, names) in Known)
        {
            if (names.Contains(key))
            {
                day = known;
                return true;
            }
        }

        day = default;
        return false;
    }
}
