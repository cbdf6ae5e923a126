using System.Globalization;

namespace EJournal.TestKit.SampleSchools;

/// <summary>One part of the load: a subject of a class, or of its subgroup, with its teacher.</summary>
internal sealed record Course(string Subject, string Subgroup, string Teacher);

internal sealed record Slot(int Day, int Lesson);

internal sealed class BigSchoolClass(int grade, char letter, string homeroomTeacher)
{
    private static readonly string[] Days = ["понедельник", "вторник", "среда", "четверг", "пятница"];

    private static readonly string[] Topics =
        ["Вводный урок", "Новая тема", "Закрепление", "Практическая работа", "Решение задач", "Повторение", "Контрольная работа", "Работа над ошибками"];

    private readonly List<(Slot Slot, Course[] Courses)> _timetable = [];

    public int Grade { get; } = grade;
    public string Name { get; } = $"{grade}{letter}";
    public string HomeroomTeacher { get; } = homeroomTeacher;
    public int Shift { get; } = grade is 3 or 6 or 7 ? 2 : 1;

    public void Add(Slot slot, Course[] courses) => _timetable.Add((slot, courses));

    public HashSet<string> SubjectsOn(int day) =>
        [.. _timetable.Where(entry => entry.Slot.Day == day).SelectMany(entry => entry.Courses).Select(course => course.Subject)];

    public IEnumerable<string[]> LoadRows() => Courses().Select(course =>
        new[] { Name, course.Key.Subject, course.Key.Subgroup, course.Key.Teacher, Text(course.Count()) });

    public IEnumerable<string[]> TimetableRows() =>
        from entry in _timetable
        from course in entry.Courses
        select new[] { Name, Days[entry.Slot.Day], Text(entry.Slot.Lesson), course.Subject, course.Subgroup, $"каб. {course.Teacher}" };

    public IEnumerable<string[]> PlanRows() =>
        from course in Courses()
        from number in Enumerable.Range(1, course.Count() * BigSchool.WeeksOfPlan)
        let topic = Topics[number % Topics.Length]
        select new[]
        {
            Name, course.Key.Subject, course.Key.Subgroup, Text(number), $"{topic}: {course.Key.Subject.ToLowerInvariant()}, тема {number}", "1",
            topic == "Контрольная работа" ? "контрольная работа" : "урок", number % 3 == 0 ? "" : $"§{number}; упр. {number + 1}, {number + 2}",
        };

    private IEnumerable<IGrouping<Course, Slot>> Courses() => _timetable
        .SelectMany(entry => entry.Courses, (entry, course) => (entry.Slot, course))
        .GroupBy(entry => entry.course, entry => entry.Slot);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
