using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.ParentChecks;

/// <summary>The regulation of 002 asks parents to look at least twice a week. Monday is 7 September.</summary>
public sealed class ParentCheckTests : JournalTest
{
    private const string Checks = "query($id: ID!, $on: Date) { schoolClass(id: $id) { parentChecks(on: $on) { pupil { name { short } } parent { name { short } } lastCheckAt from to days required met } } }";
    private const string Diary = "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { from } } }";

    [Fact]
    [Requirement("DIA-09")]
    public async Task The_homeroom_teacher_sees_of_each_parent_when_and_how_often_the_diary_was_opened()
    {
        await AskForTwoAsync();
        await Server.DataAsync("annas-father", Diary, new { id = Anna });
        await Server.DataAsync("annas-father", Diary, new { id = Anna });
        Server.Database.Clock.Advance(TimeSpan.FromDays(2));
        await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { finalMarks { value } marks { nodes { value } } } }", new { id = Anna });
        await Server.DataAsync("teacher-and-mother", "query($id: ID!) { pupil(id: $id) { subjects { average } } }", new { id = Anna });

        foreach (var login in new[] { "maths", "deputy", "director" })
        {
            Assert.Equal(
                ["Белова И. О.: Белова И. О. 2026-09-09T09:00:00Z 1 of 2 False", "Белова И. О.: Белов И. О. 2026-09-09T09:00:00Z 2 of 2 True", "Волков И. О.: Волкова И. О. - 0 of 2 False"],
                Lines(await Server.DataAsync(login, Checks, new { id = Class })));
        }

        Assert.Equal(
            ["Белова И. О.: Белова И. О. 2026-09-09T09:00:00Z 0 of 2 False", "Белова И. О.: Белов И. О. 2026-09-09T09:00:00Z 0 of 2 False", "Волков И. О.: Волкова И. О. - 0 of 2 False"],
            Lines(await Server.DataAsync("maths", Checks, new { id = Class, on = "2026-09-14" })));
        foreach (var login in new[] { "teacher-and-mother", "english1", "administrator", "auditor", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Checks, new { id = Class }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_child_looking_and_a_parents_question_for_changes_are_no_checks_and_the_family_is_in_no_access_log()
    {
        await AskForTwoAsync();
        await Server.DataAsync("anna", Diary, new { id = Anna });
        await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { name { short } changes { latestCursor nodes { kind } } } }", new { id = Anna });
        await Server.DataAsync("teacher-and-mother", Diary, new { id = Anna });

        Assert.Equal(
            ["Белова И. О.: Белова И. О. 2026-09-07T09:00:00Z 1 of 2 False", "Белова И. О.: Белов И. О. - 0 of 2 False", "Волков И. О.: Волкова И. О. - 0 of 2 False"],
            Lines(await Server.DataAsync("maths", Checks, new { id = Class })));
        var log = await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { accessLog { nodes { area } } } }", new { id = Anna });
        Assert.DoesNotContain("PARENT_CHECK", log.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_asks_for_nothing_sees_the_days_and_judges_nobody()
    {
        await Server.DataAsync("annas-father", Diary, new { id = Anna });

        var told = await Server.DataAsync("maths", Checks, new { id = Class });

        Assert.Contains("""{"pupil":{"name":{"short":"Белова И. О."}},"parent":{"name":{"short":"Белов И. О."}},"lastCheckAt":"2026-09-07T09:00:00Z","from":"2026-09-07","to":"2026-09-13","days":1,"required":null,"met":null}""", told.GetRawText(), StringComparison.Ordinal);
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Class => Id("SchoolClass", School.Class7A.Id);

    private static List<string> Lines(JsonElement data) => [.. data.GetProperty("schoolClass").GetProperty("parentChecks").EnumerateArray().Select(c =>
        $"{Name(c, "pupil")}: {Name(c, "parent")} {c.GetProperty("lastCheckAt").GetString() ?? "-"} {c.GetProperty("days")} of {c.GetProperty("required")} {c.GetProperty("met")}")];

    private static string? Name(JsonElement of, string who) => of.GetProperty(who).GetProperty("name").GetProperty("short").GetString();

    private async Task AskForTwoAsync() => await Server.DataAsync(
        "administrator", """mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "parentDiaryCheckMinimum", value: "{\"times\":2,\"per\":\"WEEK\"}" }] }) { errors { message } } }""");
}
