namespace EJournal.Engine.Bench;

/// <summary>One pupil's week: five days of six lessons with one or two marks each.</summary>
internal static class Week
{
    public const string Pupil = "42";

    private const int LessonsADay = 6;
    private static readonly (string Subject, string Teacher)[] Subjects =
    [
        ("Алгебра", "Иванова А. П."), ("Русский язык", "Петров С. В."), ("Физика", "Сидорова Е. Н."),
        ("История", "Кузнецов И. И."), ("Английский язык", "Смирнова О. Л."), ("Биология", "Волкова Т. Д."),
    ];

    public static DateOnly Monday { get; } = new(2026, 9, 7);

    public static DiaryDay[] Days { get; } = [.. Enumerable.Range(0, 5).Select(Day)];

    private static DiaryDay Day(int day) =>
        new(Monday.AddDays(day), [.. Enumerable.Range(0, LessonsADay).Select(place => Lesson(day, place))]);

    private static DiaryLesson Lesson(int day, int place)
    {
        var serial = (day * LessonsADay) + place + 1;
        var (subject, teacher) = Subjects[(day + place) % Subjects.Length];
        return new DiaryLesson(
            place + 1,
            subject,
            $"Тема урока {serial}: повторение и закрепление",
            serial % 3 == 0 ? null : $"§ {serial}, упр. {serial * 3}–{(serial * 3) + 2}",
            $"{100 + serial}",
            teacher,
            serial % 2 == 0 ? [ClassWork(serial)] : [ClassWork(serial), Test(serial)],
            serial % 7 == 0 ? "н" : null);
    }

    private static Mark ClassWork(int serial) => new($"{3 + (serial % 3)}", 1, "работа на уроке");

    private static Mark Test(int serial) => new($"{3 + ((serial + 1) % 3)}", 2, "контрольная");
}
