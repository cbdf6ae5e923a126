using EJournal.Domain.People;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

/// <summary>What the homeroom teacher answers for: subgroups, and the regular check of the data.</summary>
public sealed class HomeroomDutyTests : PupilListTest
{
    private string Class7A => Id("SchoolClass", School.Class7A.Id);

    [Fact]
    [Requirement("PPL-12")]
    public async Task The_homeroom_teacher_divides_the_class_from_a_day_on()
    {
        Assert.Equal("""{"data":{"setSubgroups":{"schoolClass":{"name":"7А"},"errors":[]}}}""", await DivideAsync("maths", "2026-09-10"));

        await using var db = Server.Database.Open();
        Assert.Equal(
            [("1", Spell.Beginning, new DateOnly(2026, 9, 10)), ("2", new DateOnly(2026, 9, 10), Spell.Open)],
            (await db.PupilSubgroups.Where(s => s.PupilId == School.Anna.Id).OrderBy(s => s.From).ToListAsync()).Select(s => (s.Name, s.From, s.Until)));
        var journal = await Server.AskAsync("english1", $$"""
            { node(id: "{{Id("TeachingGroup", School.English7A1.Id)}}") { ... on TeachingGroup { journal(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { rows { cells { belongs marks { value } } } } } } }
            """);
        Assert.Equal("""{"data":{"node":{"journal":{"rows":[{"cells":[{"belongs":true,"marks":[{"value":"4"}]}]}]}}}}""", journal);
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("english1", $$"""{ pupil(id: "{{AnnasId}}") { id } }"""));
        Assert.Contains(AnnasId, await Server.AskAsync("english2", $$"""{ pupil(id: "{{AnnasId}}") { id } }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english1", "\"clause\":\"S-02\"")]
    [InlineData("teacher-and-mother", "\"clause\":\"S-02\"")]
    [InlineData("anna", "\"code\":\"FORBIDDEN\"")]
    public async Task Nobody_else_divides_it(string login, string refusal) =>
        Assert.Contains(refusal, await DivideAsync(login, "2026-09-10"), StringComparison.Ordinal);

    [Fact]
    [Requirement("PPL-10")]
    public async Task The_check_of_the_data_is_recorded_and_falls_due_again_by_the_school_s_interval()
    {
        const string overdue = "{ school { classesToCheck { name } } }";
        var state = $$"""{ schoolClass(id: "{{Class7A}}") { dataCheck { lastOn dueOn overdue } } }""";
        Assert.Equal("""{"data":{"schoolClass":{"dataCheck":{"lastOn":null,"dueOn":null,"overdue":false}}}}""", await Server.AskAsync("maths", state));
        await Server.DataAsync("administrator", """
            mutation { decideRegulation(input: { basis: "Приказ 5", settings: [{ key: "homeroomDataCheckInterval", value: "{\"count\": 1, \"unit\": \"WEEK\"}" }] }) { errors { message } } }
            """);
        Assert.Equal("""{"data":{"school":{"classesToCheck":[{"name":"7А"},{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));

        var confirm = $$"""mutation { confirmClassData(input: { classId: "{{Class7A}}" }) { schoolClass { dataCheck { lastOn dueOn overdue } } errors { code ... on RuleError { clause } } } }""";
        Assert.Equal(
            """{"data":{"confirmClassData":{"schoolClass":{"dataCheck":{"lastOn":"2026-09-11","dueOn":"2026-09-18","overdue":false}},"errors":[]}}}""",
            await Server.AskAsync("maths", confirm));

        Assert.Equal("""{"data":{"school":{"classesToCheck":[{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));
        Assert.Contains("\"clause\":\"S-03\"", await Server.AskAsync("teacher-and-mother", confirm), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", state), StringComparison.Ordinal);
    }

    private Task<string> DivideAsync(string login, string on) => Server.AskAsync(login, $$"""
        mutation { setSubgroups(input: { classId: "{{Class7A}}", on: "{{on}}", pupils: [{ pupilId: "{{AnnasId}}", subgroups: ["2"] }] }) {
          schoolClass { name } errors { code ... on RuleError { clause } } } }
        """);
}
