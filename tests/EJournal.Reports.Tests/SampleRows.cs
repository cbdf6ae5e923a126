using EJournal.Domain.Reports;

namespace EJournal.Reports.Tests;

/// <summary>
/// Four pupils. Mathematics is taught to all; English to 1 and 2 by one teacher, to 3 and 4 by another. Pupil 4 has no outcome
/// in mathematics, pupil 3 is "not attested" there.
/// </summary>
internal static class SampleRows
{
    public static DateTime MadeAt { get; } = new(2026, 10, 26, 9, 5, 0, DateTimeKind.Utc);

    public static PerformanceRows Create() => new()
    {
        ClassId = 7,
        ClassName = "7Б",
        PeriodId = 1,
        PeriodName = "1 четверть",
        From = new(2026, 9, 1),
        To = new(2026, 10, 25),
        SchoolName = "Школа № 5",
        TimeZone = "Europe/Moscow",
        Pupils = [new(1, ["Группа 1"]), new(2, ["Группа 1"]), new(3, ["Группа 2"]), new(4, ["Группа 2"])],
        Groups =
        [
            new(10, 100, "Математика", "", 500, "Белов Иван Петрович"),
            new(11, 101, "Английский язык", "Группа 1", 501, "Ким Анна"),
            new(12, 101, "Английский язык", "Группа 2", 502, "Ян Ольга"),
        ],
        Marks =
        [
            new(10, 1, "5", 5, 1), new(10, 1, "4", 4, 2), new(10, 2, "3", 3, 1), new(10, 3, "2", 2, 1), new(10, 3, "зач", null, 1),
            new(11, 1, "5", 5, 1), new(11, 2, "4", 4, 1), new(11, 2, "4", 4, 1), new(11, 3, "2", 2, 1),
        ],
        FinalMarks = [new(10, 1, 4), new(10, 2, 3), new(10, 3, null), new(11, 1, 5), new(11, 2, 4), new(12, 3, 5)],
    };
}
