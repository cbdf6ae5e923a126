using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.FinalMarks;

/// <summary>Anna and Boris are not attested in mathematics yet.</summary>
public sealed class AcknowledgementTests : JournalTest
{
    private const string Acknowledge = """
        mutation($input: AcknowledgeFinalMarksInput!) {
          acknowledgeFinalMarks(input: $input) { acknowledgement { at parent { short } current seen { value } } errors { code ... on InputError { field } ... on RuleError { clause } } }
        }
        """;

    private const string OfClass = "query($id: ID!, $period: ID!, $missing: Boolean) { schoolClass(id: $id) { finalMarkAcknowledgements(periodId: $period, missing: $missing) { pupil { name { short } } parent { name { short } } at current } } }";

    [Fact]
    [Requirement("DIA-10")]
    public async Task A_parent_acknowledges_the_marks_that_stand_and_a_correction_asks_for_it_again()
    {
        await SetAsync("н/а");
        var done = await AcknowledgeAsync("annas-father");
        Assert.Equal("""{"acknowledgement":{"at":"2026-09-07T09:00:00Z","parent":{"short":"Белов И. О."},"current":true,"seen":[{"value":"н/а"}]},"errors":[]}""", done.GetRawText());
        Assert.Equal(
            ["Белова И. О.: Белова И. О. False", "Белова И. О.: Белов И. О. True", "Волков И. О.: Волкова И. О. False"],
            await OfClassAsync("maths"));

        await SetAsync("4");
        Assert.Equal(["Белова И. О.: Белова И. О. False", "Белова И. О.: Белов И. О. False", "Волков И. О.: Волкова И. О. False"], await OfClassAsync("deputy", missing: true));
        Assert.Equal(
            """{"data":{"pupil":{"finalMarkAcknowledgements":[{"current":false,"seen":[{"value":"н/а"}]}]}}}""",
            await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { finalMarkAcknowledgements { current seen { value } } } }", new { id = Anna }));
        await AcknowledgeAsync("annas-father");
        Assert.Equal(["Белова И. О.: Белова И. О. False", "Волков И. О.: Волкова И. О. False"], await OfClassAsync("maths", missing: true));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "AcknowledgedMarks" """));
    }

    [Fact]
    [Requirement("DIA-10")]
    public async Task With_a_message_it_begins_a_correspondence_with_the_homeroom_teacher_where_the_school_lets_parents_write()
    {
        await SetAsync("н/а");
        var sent = await AcknowledgeAsync("annas-father", "Спасибо, ознакомлены.");
        Assert.Empty(sent.GetProperty("errors").EnumerateArray());
        var mail = await Server.DataAsync("maths", "{ viewer { correspondence { subject } } }");
        Assert.Equal("""{"viewer":{"correspondence":[{"subject":"Итоговые отметки: 1 четверть"}]}}""", mail.GetRawText());

        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { preset: "netschool", basis: "Приказ 1", settings: [] }) { errors { message } } }""");
        var refused = await AcknowledgeAsync("annas-father", "Ещё раз");
        Assert.Equal("""[{"code":"FORBIDDEN","clause":"S-06"}]""", refused.GetProperty("errors").GetRawText());
        Assert.Empty((await AcknowledgeAsync("annas-father")).GetProperty("errors").EnumerateArray());
        await using var db = Server.Database.Open();
        Assert.Equal(2, await db.FinalMarkAcknowledgements.CountAsync());
    }

    [Fact]
    [Requirement("ACC-08")]
    public async Task Only_a_parent_of_the_child_acknowledges_and_only_what_is_there()
    {
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"periodId"}]""", (await AcknowledgeAsync("annas-father")).GetProperty("errors").GetRawText());
        await SetAsync("н/а");
        Assert.Equal("""[{"code":"NOT_FOUND","field":"pupilId"}]""", (await AcknowledgeAsync("boris-mother")).GetProperty("errors").GetRawText());
        foreach (var login in new[] { "anna", "maths", "director", "administrator" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Acknowledge, Input(null)), StringComparison.Ordinal);
        foreach (var login in new[] { "english1", "administrator", "annas-father" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, OfClass, new { id = Class, period = Quarter }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.FinalMarkAcknowledgements.ToListAsync());
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    private string Class => Id("SchoolClass", School.Class7A.Id);

    private object Input(string? message) => new { input = new { pupilId = Anna, periodId = Quarter, message } };

    private async Task<JsonElement> AcknowledgeAsync(string login, string? message = null) => (await Server.DataAsync(login, Acknowledge, Input(message))).GetProperty("acknowledgeFinalMarks");

    private async Task SetAsync(string value)
    {
        var set = await Server.DataAsync("maths", "mutation($input: SetFinalMarksInput!) { setFinalMarks(input: $input) { errors { message } } }", new
        {
            input = new
            {
                groupId = Id("TeachingGroup", School.Maths7A.Id),
                periodId = Quarter,
                marks = new[] { Anna, Id("Pupil", School.Boris.Id) }.Select(pupilId => new { pupilId, value, reason = "Сдан зачёт" }),
            },
        });
        Assert.Equal("""{"setFinalMarks":{"errors":[]}}""", set.GetRawText());
    }

    private async Task<List<string>> OfClassAsync(string login, bool missing = false) =>
        [.. (await Server.DataAsync(login, OfClass, new { id = Class, period = Quarter, missing })).GetProperty("schoolClass").GetProperty("finalMarkAcknowledgements").EnumerateArray().Select(a =>
            $"{a.GetProperty("pupil").GetProperty("name").GetProperty("short").GetString()}: {a.GetProperty("parent").GetProperty("name").GetProperty("short").GetString()} {a.GetProperty("current").GetBoolean()}")];
}
