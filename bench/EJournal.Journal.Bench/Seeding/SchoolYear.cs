namespace EJournal.Journal.Bench.Seeding;

/// <summary>The year that is seeded: 34 weeks of five days in four quarters, and the moment at which the bench stands.</summary>
internal static class SchoolYear
{
    public const int LessonsADay = 6;

    /// <summary>The last Friday of the year, noon in Moscow: all of it was taught.</summary>
    public static readonly DateTimeOffset Now = new(2027, 5, 21, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Monday of the first week and how many weeks; between them a week of holidays.</summary>
    public static readonly (DateOnly Monday, int Weeks)[] Quarters =
    [
        (new(2026, 9, 7), 8), (new(2026, 11, 9), 8), (new(2027, 1, 11), 10), (new(2027, 3, 29), 8),
    ];

    public static readonly string[] Subgroups = ["1", "2"];

    /// <summary>Subject, lessons a week, whether it is taught in subgroups: thirty lessons a week.</summary>
    public static readonly (string Name, int Hours, bool Divided)[] Programme =
    [
        ("Математика", 5, false), ("Русский язык", 5, false), ("Литература", 3, false), ("Иностранный язык", 3, true),
        ("История", 2, false), ("География", 2, false), ("Биология", 2, false), ("Физика", 2, false),
        ("Физическая культура", 3, false), ("Информатика", 1, true), ("Обществознание", 1, false), ("Разговоры о важном", 1, false),
    ];

    public static IEnumerable<DateOnly> Mondays =>
        Quarters.SelectMany(q => Enumerable.Range(0, q.Weeks).Select(week => q.Monday.AddDays(7 * week)));

    public static IEnumerable<DateOnly> Days => Mondays.SelectMany(monday => Enumerable.Range(0, 5).Select(monday.AddDays));
}
