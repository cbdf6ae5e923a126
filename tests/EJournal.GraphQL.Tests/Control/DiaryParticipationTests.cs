using System.Text.Json;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>7А has Anna, with mother and father, and Boris, with his mother; 7Б has Vera with hers.</summary>
public sealed class DiaryParticipationTests : ControlTest
{
    private const string Figures = "parents { all takingPart percent } families { all takingPart percent } pupils { all takingPart percent }";

    private const string OfSchool = $$"""
        query($from: Date!, $to: Date!) { school { diaryParticipation(from: $from, to: $to) { total { {{Figures}} } classes { schoolClass { name } figures { {{Figures}} } } } } }
        """;

    private const string OfClass = $$"""
        query($id: ID!, $from: Date!, $to: Date!) { schoolClass(id: $id) { diaryParticipation(from: $from, to: $to) { total { {{Figures}} } } } }
        """;

    private const string Diary = "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { from } } }";
    private static readonly object Week = new { from = "2026-09-07", to = "2026-09-13" };

    [Fact]
    [Requirement("COR-05")]
    public async Task Whoever_of_the_families_opened_the_diary_takes_part_once_however_often_he_opened_it()
    {
        await Server.DataAsync("annas-father", Diary, new { id = Id("Pupil", School.Anna.Id) });
        await Server.DataAsync("annas-father", Diary, new { id = Id("Pupil", School.Anna.Id) });
        await Server.DataAsync("anna", "query($id: ID!) { pupil(id: $id) { subjects { average } } }", new { id = Id("Pupil", School.Anna.Id) });
        await Server.DataAsync("boris", "query($id: ID!) { pupil(id: $id) { marks { nodes { value } } } }", new { id = Id("Pupil", School.Boris.Id) });
        Server.Database.Clock.Advance(Days(2));
        await Server.DataAsync("teacher-and-mother", Diary, new { id = Id("Pupil", School.Anna.Id) });
        await Server.DataAsync("anna", Diary, new { id = Id("Pupil", School.Anna.Id) });

        var told = (await Server.DataAsync("deputy", OfSchool, Week)).GetProperty("school").GetProperty("diaryParticipation");

        Assert.Equal("parents 2 of 4, 50; families 1 of 3, 33.33; pupils 2 of 3, 66.67", Line(told.GetProperty("total")));
        Assert.Equal(
            ["7А: parents 2 of 3, 66.67; families 1 of 2, 50; pupils 2 of 2, 100", "7Б: parents 0 of 1, 0; families 0 of 1, 0; pupils 0 of 1, 0"],
            told.GetProperty("classes").EnumerateArray().Select(c => $"{c.GetProperty("schoolClass").GetProperty("name").GetString()}: {Line(c.GetProperty("figures"))}"));
        foreach (var login in new[] { "maths", "director", "auditor" })
        {
            var own = await Server.DataAsync(login, OfClass, new { id = Class7A, from = "2026-09-07", to = "2026-09-13" });
            Assert.Equal("parents 2 of 3, 66.67; families 1 of 2, 50; pupils 2 of 2, 100", Line(own.GetProperty("schoolClass").GetProperty("diaryParticipation").GetProperty("total")));
        }
    }

    [Fact]
    public async Task A_day_is_the_school_s_and_asking_for_news_or_being_looked_at_by_a_teacher_is_no_opening()
    {
        // Half past midnight of Monday in Moscow.
        Server.Database.Clock.Advance(new DateTime(2026, 9, 13, 21, 30, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);
        await Server.DataAsync("boris-mother", Diary, new { id = Id("Pupil", School.Boris.Id) });
        await Server.DataAsync("veras-mother", "query($id: ID!) { pupil(id: $id) { name { short } changes { latestCursor nodes { kind } } } }", new { id = Id("Pupil", School.Vera.Id) });
        await Server.DataAsync("maths", Diary, new { id = Id("Pupil", School.Anna.Id) });

        Assert.Equal("parents 0 of 4, 0; families 0 of 3, 0; pupils 0 of 3, 0", Line(await TotalAsync("2026-09-07", "2026-09-13")));
        Assert.Equal("parents 1 of 4, 25; families 1 of 3, 33.33; pupils 0 of 3, 0", Line(await TotalAsync("2026-09-14", "2026-09-20")));
    }

    [Fact]
    public async Task That_a_pupil_opened_his_diary_is_one_row_of_the_hour_written_beside_the_request_and_in_no_access_log()
    {
        for (var i = 0; i < 5; i++)
            await Server.DataAsync("anna", Diary, new { id = Id("Pupil", School.Anna.Id) });
        Assert.DoesNotContain(Server.Statements.All, s => s.Contains("INSERT", StringComparison.Ordinal));
        await TotalAsync("2026-09-07", "2026-09-13");

        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.DataAccess.CountAsync());
        var log = await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { accessLog { nodes { area } } } }", new { id = Id("Pupil", School.Anna.Id) });
        Assert.DoesNotContain("OWN_DIARY", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_control_the_journal_is_told_nothing()
    {
        foreach (var login in new[] { "administrator", "maths", "methodist", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, OfSchool, Week), StringComparison.Ordinal);
        foreach (var login in new[] { "teacher-and-mother", "english1", "administrator", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, OfClass, new { id = Class7A, from = "2026-09-07", to = "2026-09-13" }), StringComparison.Ordinal);
        var other = await Server.DataAsync("other-director", OfSchool, Week);
        Assert.Equal("parents 0 of 0, ; families 0 of 1, 0; pupils 0 of 1, 0", Line(other.GetProperty("school").GetProperty("diaryParticipation").GetProperty("total")));
    }

    private async Task<JsonElement> TotalAsync(string from, string to) =>
        (await Server.DataAsync("director", OfSchool, new { from, to })).GetProperty("school").GetProperty("diaryParticipation").GetProperty("total");

    private static string Line(JsonElement figures) => string.Join("; ", new[] { "parents", "families", "pupils" }.Select(of =>
        $"{of} {figures.GetProperty(of).GetProperty("takingPart")} of {figures.GetProperty(of).GetProperty("all")}, {figures.GetProperty(of).GetProperty("percent")}"));
}
