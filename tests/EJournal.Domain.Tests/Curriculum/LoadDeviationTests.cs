using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Curriculum;

public sealed class LoadDeviationTests
{
    private static readonly SchoolClass s_7a = new() { Id = 1, GradeLevel = 7, Letter = "А" };
    private static readonly SchoolClass s_7b = new() { Id = 2, GradeLevel = 7, Letter = "Б" };

    [Fact]
    [Requirement("CUR-03")]
    public void Subgroups_are_taught_side_by_side_and_what_the_class_has_together_is_added()
    {
        var rows = LoadDeviation.Of([s_7a], [Line(10, 5)], [Group(1, 10, 2), Group(1, 10, 3, "1"), Group(1, 10, 2, "2")]);

        Assert.Equal([new LoadDeviation(1, 10, 5, 5)], rows);
    }

    [Fact]
    [Requirement("CUR-03")]
    public void The_line_of_a_class_goes_before_that_of_its_grade_and_each_side_may_be_missing()
    {
        var rows = LoadDeviation.Of([s_7a, s_7b], [Line(10, 3), Line(10, 4, classId: 2), Line(11, 1, classId: 1)], [Group(1, 10, 3), Group(2, 12, 2)]);

        Assert.Equal([new(1, 10, 3, 3), new(1, 11, 1, 0), new(2, 10, 4, 0), new LoadDeviation(2, 12, 0, 2)], rows);
    }

    private static CurriculumLine Line(long subject, double hours, long? classId = null) => new() { SubjectId = subject, GradeLevel = 7, ClassId = classId, WeeklyHours = hours };

    private static TeachingGroup Group(long classId, long subject, double hours, string subgroup = "") => new() { ClassId = classId, SubjectId = subject, WeeklyHours = hours, Subgroup = subgroup };
}
