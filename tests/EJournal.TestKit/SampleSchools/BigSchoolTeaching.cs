namespace EJournal.TestKit.SampleSchools;

/// <summary>Gives every class its teachers and its week, so that nobody teaches two classes at once.</summary>
internal static class BigSchoolTeaching
{
    public static IReadOnlyList<BigSchoolClass> Create(BigSchoolStaff staff)
    {
        var busy = new HashSet<(int Shift, Slot Slot, string Teacher)>();
        var classes = new List<BigSchoolClass>();
        foreach (var grade in Enumerable.Range(1, 11))
        {
            foreach (var letter in "АБ")
            {
                var schoolClass = new BigSchoolClass(grade, letter, staff.HireTeacher());
                FillWeek(schoolClass, Wanted(schoolClass, staff), busy);
                classes.Add(schoolClass);
            }
        }

        return classes;
    }

    private static List<Course[]> Wanted(BigSchoolClass schoolClass, BigSchoolStaff staff)
    {
        var wanted = new List<Course[]>();
        foreach (var (subject, hours) in BigSchoolProgramme.ForGrade(schoolClass.Grade))
        {
            var department = BigSchoolProgramme.Department(subject, schoolClass.Grade);
            var courses = BigSchoolProgramme.SubgroupsOf(subject)
                .Select(subgroup => new Course(
                    subject,
                    subgroup,
                    department.Length == 0 ? schoolClass.HomeroomTeacher : staff.TeacherFor($"{department} {subgroup}", hours)))
                .ToArray();
            wanted.AddRange(Enumerable.Repeat(courses, hours));
        }

        return wanted;
    }

    // Greedy: the subject with most hours left whose teachers are free, if possible one that the day does not have yet.
    private static void FillWeek(BigSchoolClass schoolClass, List<Course[]> wanted, HashSet<(int, Slot, string)> busy)
    {
        var lessons = wanted.Count;
        for (var position = 0; position < lessons; position++)
        {
            var slot = new Slot(position % 5, position / 5 + 1);
            var today = schoolClass.SubjectsOn(slot.Day);
            var next = wanted
                .Where(courses => courses.All(course => !busy.Contains((schoolClass.Shift, slot, course.Teacher))))
                .GroupBy(courses => courses)
                .OrderBy(group => today.Contains(group.Key[0].Subject))
                .ThenByDescending(group => group.Count())
                .FirstOrDefault()?.Key;
            if (next is null)
                continue;
            wanted.Remove(next);
            schoolClass.Add(slot, next);
            foreach (var course in next)
                busy.Add((schoolClass.Shift, slot, course.Teacher));
        }
    }
}
