using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Curriculum;

/// <summary>Curriculum, load against it, and the approvals before the school year. The groups of the school have two hours a week each.</summary>
public sealed class YearPlanTests : PlanTest
{
    private const string Curriculum = "query($year: Int!, $version: Int) { school { curriculum(year: $year, version: $version) { year version lines { subject { name } gradeLevel schoolClass { name } weeklyHours yearlyHours } } } }";

    private static readonly object s_order = new { number = "17-к", date = "2026-09-01" };

    [Fact]
    [Requirement("CUR-01")]
    public async Task The_deputy_sets_the_curriculum_of_the_year_and_every_version_of_it_stays()
    {
        var first = await DoneAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 2, 68), Class(School.English.Id, 3)]), "curriculum { version versions { number basis author { short } } }");
        await DoneAsync("director", "setCurriculum", Plan([Grade(School.Maths.Id, 3), Class(School.English.Id, 3)], version: 1));

        Assert.Equal("""{"version":1,"versions":[{"number":1,"basis":"Педсовет 1","author":{"short":"Соколов И. О."}}]}""", first.GetProperty("curriculum").GetRawText());
        Assert.Equal(
            """{"data":{"school":{"curriculum":{"year":2026,"version":2,"lines":[{"subject":{"name":"Математика"},"gradeLevel":7,"schoolClass":null,"weeklyHours":3,"yearlyHours":null},{"subject":{"name":"Английский язык"},"gradeLevel":7,"schoolClass":{"name":"7А"},"weeklyHours":3,"yearlyHours":null}]}}}}""",
            await Server.AskAsync("maths", Curriculum, new { year = 2026 }));
        Assert.Contains("\"version\":1,\"lines\":[{\"subject\":{\"name\":\"Математика\"},\"gradeLevel\":7,\"schoolClass\":null,\"weeklyHours\":2,\"yearlyHours\":68}", await Server.AskAsync("clerk", Curriculum, new { year = 2026, version = 1 }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"school":{"curriculum":null}}}""", await Server.AskAsync("maths", Curriculum, new { year = 2025 }));
        Assert.Equal("""{"data":{"school":{"curriculum":null}}}""", await Server.AskAsync("other-director", Curriculum, new { year = 2026 }));
        foreach (var login in new[] { "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, Curriculum, new { year = 2026 }), StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""UPDATE "CurriculumLines" SET "WeeklyHours" = 1"""));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "CurriculumVersions" """));
    }

    [Fact]
    [Requirement("CUR-01")]
    public async Task A_curriculum_with_a_fault_is_not_set_and_each_fault_is_told()
    {
        await using var db = Server.Database.Open();
        var foreign = await db.Subjects.Where(s => s.SchoolId != School.School.Id).Select(s => s.Id).FirstAsync();

        foreach (var login in new[] { "maths", "methodist", "administrator", "auditor", "annas-father" })
            Assert.Equal("FORBIDDEN", await RefusedAsync(login, "setCurriculum", Plan([Grade(School.Maths.Id, 2)])));
        Assert.Equal("NOT_FOUND:lines[0].subjectId", await RefusedAsync("deputy", "setCurriculum", Plan([Grade(foreign, 2)])));
        Assert.Equal("NOT_FOUND:lines[0].classId", await RefusedAsync("deputy", "setCurriculum", Plan([new { subjectId = Id("Subject", School.Maths.Id), classId = Id("SchoolClass", School.OtherClass.Id), weeklyHours = 2 }])));
        Assert.Equal("INVALID_VALUE:lines[0].gradeLevel", await RefusedAsync("deputy", "setCurriculum", Plan([new { subjectId = Id("Subject", School.Maths.Id), weeklyHours = 2 }])));
        Assert.Equal("INVALID_VALUE:lines[0].weeklyHours, INVALID_VALUE:lines[1].subjectId", await RefusedAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 0), Grade(School.Maths.Id, 2)])));
        Assert.Equal("INVALID_VALUE:year", await RefusedAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 2)], year: 2030)));
        Assert.Equal("CONFLICT:version", await RefusedAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 2)], version: 4)));
        Assert.Empty(await db.CurriculumLines.ToListAsync());
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task The_load_is_held_against_the_curriculum_by_class_and_subject()
    {
        const string deviations = "{ school { loadDeviations(year: 2026) { schoolClass { name } subject { name } curriculumHours loadHours difference } } }";
        await DoneAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 2), Grade(School.English.Id, 3), Class(School.Maths.Id, 2.5)]));

        Assert.Equal(
            """{"data":{"school":{"loadDeviations":[{"schoolClass":{"name":"7А"},"subject":{"name":"Математика"},"curriculumHours":2.5,"loadHours":2,"difference":-0.5},{"schoolClass":{"name":"7А"},"subject":{"name":"Английский язык"},"curriculumHours":3,"loadHours":2,"difference":-1},{"schoolClass":{"name":"7Б"},"subject":{"name":"Английский язык"},"curriculumHours":3,"loadHours":0,"difference":-3}]}}}""",
            await Server.AskAsync("methodist", deviations));
        foreach (var login in new[] { "maths", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, deviations), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("CUR-04")]
    public async Task What_the_director_approves_before_the_year_stands_with_day_and_order_and_what_is_missing_is_told()
    {
        const string states = "{ school { yearApprovalStates(year: 2026) { matter dueOn overdue changedSince approval { approvedOn late version order { number } author { short } } } } }";
        await DoneAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 2)]));

        await ApproveAsync("CURRICULUM", "2026-08-31");
        await ApproveAsync("TEACHING_LOAD", "2026-09-01");
        await DoneAsync("deputy", "setCurriculum", Plan([Grade(School.Maths.Id, 3)]));

        Assert.Equal(
            """{"data":{"school":{"yearApprovalStates":[{"matter":"CURRICULUM","dueOn":"2026-08-31","overdue":false,"changedSince":true,"approval":{"approvedOn":"2026-08-31","late":false,"version":1,"order":{"number":"17-к"},"author":{"short":"Орлова И. О."}}},"""
            + """{"matter":"TEACHING_LOAD","dueOn":"2026-08-31","overdue":false,"changedSince":false,"approval":{"approvedOn":"2026-09-01","late":true,"version":null,"order":{"number":"17-к"},"author":{"short":"Орлова И. О."}}},"""
            + """{"matter":"SCHEDULE","dueOn":"2026-08-31","overdue":true,"changedSince":false,"approval":null},{"matter":"TARIFFICATION","dueOn":"2026-08-31","overdue":true,"changedSince":false,"approval":null}]}}}""",
            await Server.AskAsync("maths", states));
        await DecideAsync("yearStartApprovalDeadline", "null");
        Assert.Contains("""{"matter":"SCHEDULE","dueOn":null,"overdue":false""", await Server.AskAsync("maths", states), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", states), StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""UPDATE "YearApprovals" SET "Late" = "Late" """));
    }

    [Fact]
    [Requirement("CUR-04")]
    public async Task Nobody_but_the_director_approves_and_only_what_is_there()
    {
        object Approval(string matter, string on = "2026-08-31", int year = 2026) => new { year, matter, approvedOn = on, order = s_order };

        Assert.Equal("FORBIDDEN:", await RefusedAsync("deputy", "approveForYear", Approval("SCHEDULE")));
        foreach (var login in new[] { "maths", "administrator", "annas-father" })
            Assert.Equal("FORBIDDEN", await RefusedAsync(login, "approveForYear", Approval("SCHEDULE")));
        Assert.Equal("INVALID_VALUE:matter", await RefusedAsync("director", "approveForYear", Approval("CURRICULUM")));
        Assert.Equal("INVALID_VALUE:approvedOn", await RefusedAsync("director", "approveForYear", Approval("SCHEDULE", "2026-09-08")));
        Assert.Equal("INVALID_VALUE:year", await RefusedAsync("director", "approveForYear", Approval("SCHEDULE", year: 2028)));
    }

    private Task ApproveAsync(string matter, string on) => DoneAsync("director", "approveForYear", new { year = 2026, matter, approvedOn = on, order = s_order });

    private static object Plan(object[] lines, int? version = null, int year = 2026) => new { year, lines, version, basis = "Педсовет 1" };

    private static object Grade(long subject, double weeklyHours, double? yearlyHours = null) => new { subjectId = Id("Subject", subject), gradeLevel = 7, weeklyHours, yearlyHours };

    private object Class(long subject, double weeklyHours) => new { subjectId = Id("Subject", subject), classId = Id("SchoolClass", School.Class7A.Id), weeklyHours };
}
