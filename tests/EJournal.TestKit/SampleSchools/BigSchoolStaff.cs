using System.Globalization;

namespace EJournal.TestKit.SampleSchools;

internal sealed class BigSchoolStaff
{
    private const int HoursOfATeacher = 24;

    private readonly List<string> _roles =
    [
        "директор", "заместитель директора", "заместитель директора", "завуч", "администратор", "методист", "делопроизводитель",
        "специалист по кадрам",
    ];

    private readonly Dictionary<string, (string Number, int Hours)> _departments = [];

    public string HireTeacher()
    {
        _roles.Add("учитель");
        return Number(_roles.Count);
    }

    /// <summary>The department's teacher who still has hours to give; one more is hired when nobody has.</summary>
    public string TeacherFor(string department, int hours)
    {
        if (!_departments.TryGetValue(department, out var teacher) || teacher.Hours + hours > HoursOfATeacher)
            teacher = (HireTeacher(), 0);
        _departments[department] = (teacher.Number, teacher.Hours + hours);
        return teacher.Number;
    }

    public IEnumerable<string[]> Rows() => _roles.Select((role, index) =>
    {
        var name = InventedName.Create(index * 7 + 3, female: index % 5 != 0);
        var number = Number(index + 1);
        return new[]
        {
            number, name.Last, name.First, name.Middle, role, $"staff{number}", $"staff{number}@school22.example",
            $"+7 (900) 100-{number[..2]}-{number[2..]}",
        };
    });

    private static string Number(int position) => position.ToString("0000", CultureInfo.InvariantCulture);
}
