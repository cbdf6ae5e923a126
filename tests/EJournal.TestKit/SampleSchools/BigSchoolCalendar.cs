using System.Globalization;

namespace EJournal.TestKit.SampleSchools;

internal static class BigSchoolCalendar
{
    // The second shift starts after the first one's last lesson, so a teacher can teach in both.
    private static readonly TimeOnly[] ShiftStarts = [new(8, 0), new(14, 20)];

    public static IEnumerable<string[]> Bells() =>
        from shift in Enumerable.Range(1, 2)
        from lesson in Enumerable.Range(1, 7)
        let starts = ShiftStarts[shift - 1].AddMinutes((lesson - 1) * 50)
        select new[] { Text(shift), Text(lesson), Text(starts), Text(starts.AddMinutes(40)) };

    public static string[][] Periods() =>
    [
        ["1 четверть", "четверть", "01.09.2026", "25.10.2026", "1-9"],
        ["2 четверть", "четверть", "05.11.2026", "30.12.2026", "1-9"],
        ["3 четверть", "четверть", "11.01.2027", "26.03.2027", "1-9"],
        ["4 четверть", "четверть", "05.04.2027", "26.05.2027", "1-9"],
        ["1 полугодие", "полугодие", "01.09.2026", "30.12.2026", "10-11"],
        ["2 полугодие", "полугодие", "11.01.2027", "26.05.2027", "10-11"],
        ["Год", "год", "01.09.2026", "26.05.2027", "1-11"],
    ];

    public static string[][] Holidays() =>
    [
        ["04.11.2026", "День народного единства"],
        ["23.02.2027", "День защитника Отечества"],
        ["08.03.2027", "Международный женский день"],
        ["01.05.2027", "Праздник Весны и Труда"],
        ["09.05.2027", "День Победы"],
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
