using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>The school has gone on to 2027/28: 8А follows 7А, under the same homeroom teacher, who teaches it too.</summary>
public sealed class SchoolYearListTests : JournalTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Server.Database.OpenTracking();
        db.Add(new SchoolYear { SchoolId = School.School.Id, Year = 2027, From = new(2027, 9, 1), To = new(2028, 5, 26) });
        var next = new SchoolClass { SchoolId = School.School.Id, Year = 2027, GradeLevel = 8, Letter = "А", Shift = 2, HomeroomTeacherId = School.MathsTeacher.Id };
        db.Add(next);
        db.Add(new GradingPeriod { SchoolId = School.School.Id, Name = "1 четверть", From = new(2027, 9, 1), To = new(2027, 10, 24), FromGrade = 1, ToGrade = 9 });
        await db.SaveChangesAsync();
        db.Add(new TeachingGroup { SchoolId = School.School.Id, ClassId = next.Id, SubjectId = School.Maths.Id, TeacherId = School.MathsTeacher.Id, WeeklyHours = 5 });
        await db.SaveChangesAsync();
    }

    [Fact]
    [Requirement("PPL-04")]
    public async Task Lists_are_of_the_last_year_opened_and_of_any_other_that_is_named()
    {
        var body = await Server.AskAsync("director", """
            { school { schoolYears { year name from to state }
              classes { name year shift } before: classes(year: 2026) { name } never: classes(year: 2025) { name }
              gradingPeriods { name from } first: gradingPeriods(year: 2026) { name from } } }
            """);

        Assert.Equal(
            """{"data":{"school":{"schoolYears":[{"year":2027,"name":"2027/28","from":"2027-09-01","to":"2028-05-26","state":"OPEN"},{"year":2026,"name":"2026/27","from":"2026-09-01","to":"2027-05-26","state":"OPEN"}],"classes":[{"name":"8А","year":2027,"shift":2}],"before":[{"name":"7А"},{"name":"7Б"}],"never":[],"gradingPeriods":[{"name":"1 четверть","from":"2027-09-01"}],"first":[{"name":"1 четверть","from":"2026-09-01"}]}}}""",
            body);
    }

    [Fact]
    [Requirement("PPL-04")]
    public async Task A_teacher_has_the_groups_and_classes_of_this_year_and_keeps_reading_those_of_the_last()
    {
        var body = await Server.AskAsync("maths", $$"""
            { viewer { teachingGroups { schoolClass { name } } homeroomClasses { name } before: homeroomClasses(year: 2026) { name } last: teachingGroups(year: 2026) { schoolClass { name } } }
              node(id: "{{Id("Mark", School.AnnasEnglishMark.Id)}}") { ... on Mark { value } } }
            """);

        Assert.Equal(
            """{"data":{"viewer":{"teachingGroups":[{"schoolClass":{"name":"8А"}}],"homeroomClasses":[{"name":"8А"}],"before":[{"name":"7А"}],"last":[{"schoolClass":{"name":"7А"}}]},"node":{"value":"4"}}}""",
            body);
    }

    [Fact]
    public async Task A_family_sees_the_classes_of_its_own_child_in_any_year()
    {
        Assert.Equal(
            """{"data":{"school":{"schoolYears":[{"name":"2027/28"},{"name":"2026/27"}],"classes":[],"before":[{"name":"7А"}]}}}""",
            await Server.AskAsync("annas-father", """{ school { schoolYears { name } classes { name } before: classes(year: 2026) { name } } }"""));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ school { schoolYears { order { number } } } }"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"school":{"schoolYears":[{"name":"2026/27"}]}}}""",
            await Server.AskAsync("other-director", "{ school { schoolYears { name } } }"));
    }
}
