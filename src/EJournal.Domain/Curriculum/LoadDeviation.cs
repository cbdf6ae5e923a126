using EJournal.Domain.Schools;

namespace EJournal.Domain.Curriculum;

/// <summary>A subject of a class: hours a week by the curriculum, and by the load that was distributed.</summary>
public sealed record LoadDeviation(long ClassId, long SubjectId, double CurriculumHours, double LoadHours)
{
    public double Difference => LoadHours - CurriculumHours;

    /// <summary>
    /// Every subject of every class, by class and subject. Subgroups are taught side by side, so of them the one with the most
    /// hours counts; what the class has together is added to it.
    /// </summary>
    public static IReadOnlyList<LoadDeviation> Of(
        IReadOnlyList<SchoolClass> classes, IReadOnlyList<CurriculumLine> curriculum, IReadOnlyList<TeachingGroup> groups)
    {
        var load = groups.ToLookup(g => (g.ClassId, g.SubjectId));
        var rows = new List<LoadDeviation>();
        foreach (var schoolClass in classes)
        {
            var planned = curriculum.Where(l => l.GradeLevel == schoolClass.GradeLevel && (l.ClassId is null || l.ClassId == schoolClass.Id))
                .GroupBy(l => l.SubjectId).ToDictionary(of => of.Key, of => of.MaxBy(l => l.ClassId is not null)!.WeeklyHours);
            var taught = groups.Where(g => g.ClassId == schoolClass.Id).Select(g => g.SubjectId);
            rows.AddRange(planned.Keys.Union(taught).Order().Select(subject => new LoadDeviation(
                schoolClass.Id, subject, planned.GetValueOrDefault(subject), HoursOf(load[(schoolClass.Id, subject)]))));
        }

        return rows;
    }

    private static double HoursOf(IEnumerable<TeachingGroup> groups)
    {
        var (whole, subgroups) = (groups.Where(g => g.Subgroup.Length == 0), groups.Where(g => g.Subgroup.Length > 0));
        return whole.Sum(g => g.WeeklyHours) + subgroups.Select(g => g.WeeklyHours).DefaultIfEmpty().Max();
    }
}
