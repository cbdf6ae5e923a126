using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Debts;

/// <summary>Anna was ill on the day of the test of Monday, 7 September; she is to write it by 25 September.</summary>
public sealed class DebtTests : JournalTest
{
    private const string SetDebt = """
        mutation($input: SetDebtInput!) { setDebt(input: $input) { debt { id what dueOn closedAt workKind { name } pupil { name { short } } } errors { code ... on InputError { field } } } }
        """;

    private const string CancelDebt = "mutation($input: CancelDebtInput!) { cancelDebt(input: $input) { debt { cancelReason } errors { code ... on InputError { field } } } }";

    private const string SetMark = "mutation($input: SetMarkInput!) { setMark(input: $input) { mark { value late } errors { code } } }";

    private const string OfPupil = "query($id: ID!) { pupil(id: $id) { debts { what dueOn lesson { date } } } }";

    [Fact]
    [Requirement("DIA-02")]
    public async Task A_debt_is_seen_by_the_family_counts_nowhere_and_is_closed_by_its_mark()
    {
        var set = await SetAsync("maths");
        const string diary = """query($id: ID!) { pupil(id: $id) { diary(week: "2026-09-07") { days { lessons { lesson { number } marks { value } debts { what workKind { name } mark { value } } } } } } }""";

        var owed = await Server.AskAsync("annas-father", OfPupil, new { id = Anna });
        var inDiary = await Server.AskAsync("annas-father", diary, new { id = Anna });
        var journal = await Server.AskAsync("maths", "query($id: ID!, $period: ID!) { teachingGroup(id: $id) { journal(periodId: $period) { rows { average cells { debts { what } } } } } }", new { id = Group, period = Id("GradingPeriod", School.FirstQuarter.Id) });
        var marked = await Server.DataAsync("maths", SetMark, new { input = new { lessonId = Lesson, pupilId = Anna, value = "4", workKindId = Control } });

        Assert.Equal(
            """{"debt":{"what":"Контрольная №1","dueOn":"2026-09-25","closedAt":null,"workKind":{"name":"контрольная работа"},"pupil":{"name":{"short":"Белова И. О."}}},"errors":[]}""",
            set.GetRawText().Replace($"\"id\":\"{set.GetProperty("debt").GetProperty("id").GetString()}\",", "", StringComparison.Ordinal));
        Assert.Equal("""{"data":{"pupil":{"debts":[{"what":"Контрольная №1","dueOn":"2026-09-25","lesson":{"date":"2026-09-07"}}]}}}""", owed);
        Assert.Contains("""{"lesson":{"number":1},"marks":[{"value":"5"}],"debts":[{"what":"Контрольная №1","workKind":{"name":"контрольная работа"},"mark":null}]}""", inDiary, StringComparison.Ordinal);
        Assert.Contains("""{"average":5,"cells":[{"debts":[{"what":"Контрольная №1"}]},{"debts":[]}]}""", journal, StringComparison.Ordinal);
        Assert.Equal("4", marked.GetProperty("setMark").GetProperty("mark").GetProperty("value").GetString());
        Assert.Equal("""{"data":{"pupil":{"debts":[]}}}""", await Server.AskAsync("annas-father", OfPupil, new { id = Anna }));
        var closed = await Server.DataAsync("annas-father", "query($id: ID!) { node(id: $id) { ... on Debt { closedAt cancelReason mark { value } } } }", new { id = set.GetProperty("debt").GetProperty("id").GetString() });
        Assert.Equal("4", closed.GetProperty("node").GetProperty("mark").GetProperty("value").GetString());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "Debts" """));
    }

    [Fact]
    public async Task A_mark_that_was_promised_by_a_day_is_in_time_until_then_and_no_other()
    {
        await SetAsync("maths");
        Server.Database.Clock.Advance(new DateTime(2026, 9, 25, 12, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);

        var ofBoris = await Server.DataAsync("maths", SetMark, new { input = new { lessonId = Lesson, pupilId = Boris, value = "4", workKindId = Control } });
        var ofAnna = await Server.DataAsync("maths", SetMark, new { input = new { lessonId = Lesson, pupilId = Anna, value = "4", workKindId = Control } });

        Assert.Equal("""{"mark":null,"errors":[{"code":"DEADLINE_PASSED"}]}""", ofBoris.GetProperty("setMark").GetRawText());
        Assert.Equal("""{"mark":{"value":"4","late":false},"errors":[]}""", ofAnna.GetProperty("setMark").GetRawText());
    }

    [Fact]
    public async Task Overdue_debts_are_listed_for_the_teacher_and_the_homeroom_teacher()
    {
        await SetAsync("maths");
        const string ofGroup = "query($id: ID!) { teachingGroup(id: $id) { debts(overdue: true) { what } } }";
        const string ofClass = "query($id: ID!) { node(id: $id) { ... on SchoolClass { debts(overdue: true) { what pupil { name { short } } } } } }";
        var schoolClass = new { id = Id("SchoolClass", School.Class7A.Id) };

        var early = await Server.AskAsync("maths", ofGroup, new { id = Group });
        Server.Database.Clock.Advance(new DateTime(2026, 9, 26, 12, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);

        Assert.Equal("""{"data":{"teachingGroup":{"debts":[]}}}""", early);
        Assert.Equal("""{"data":{"teachingGroup":{"debts":[{"what":"Контрольная №1"}]}}}""", await Server.AskAsync("maths", ofGroup, new { id = Group }));
        foreach (var login in new[] { "maths", "deputy" })
            Assert.Equal("""{"data":{"node":{"debts":[{"what":"Контрольная №1","pupil":{"name":{"short":"Белова И. О."}}}]}}}""", await Server.AskAsync(login, ofClass, schoolClass));
        foreach (var login in new[] { "english1", "annas-father", "administrator" })
        {
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, ofGroup, new { id = Group }), StringComparison.Ordinal);
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, ofClass, schoolClass), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_debt_is_set_once_for_a_work_without_a_mark_and_cancelled_with_a_reason()
    {
        var debt = (await SetAsync("maths")).GetProperty("debt").GetProperty("id").GetString();

        var again = await SetAsync("maths");
        var marked = await SetAsync("maths", workKind: Id("WorkKind", School.WorkKinds[0].Id));
        var past = await SetAsync("maths", workKind: Id("WorkKind", School.WorkKinds[1].Id), dueOn: "2026-09-01");
        var silent = await CancelAsync("maths", debt, " ");
        var cancelled = await CancelAsync("maths", debt, "Освобождена");
        var twice = await CancelAsync("maths", debt, "Освобождена");

        Assert.Equal("""[{"code":"CONFLICT","field":"workKindId"}]""", again.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"CONFLICT","field":"workKindId"}]""", marked.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"dueOn"}]""", past.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"reason"}]""", silent.GetProperty("errors").GetRawText());
        Assert.Equal("""{"debt":{"cancelReason":"Освобождена"},"errors":[]}""", cancelled.GetRawText());
        Assert.Equal("""[{"code":"CONFLICT","field":"debtId"}]""", twice.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Others_set_no_debts_and_see_none()
    {
        await SetAsync("maths");

        Assert.Equal("NOT_TAUGHT_BY_YOU", (await SetAsync("english1")).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("NOT_FOUND", (await SetAsync("other-director")).GetProperty("errors")[0].GetProperty("code").GetString());
        foreach (var login in new[] { "director", "administrator", "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, SetDebt, Input(Control, "2026-09-25")), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":{"debts":[]}}}""", await Server.AskAsync("english1", OfPupil, new { id = Anna }));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", OfPupil, new { id = Anna }), StringComparison.Ordinal);
        Assert.DoesNotContain("Контрольная", await Server.AskAsync("boris-mother", OfPupil, new { id = Anna }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.Debts.CountAsync());
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private string Group => Id("TeachingGroup", School.Maths7A.Id);

    private string Lesson => Id("Lesson", School.MathsLesson.Id);

    private string Control => Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id);

    private object Input(string workKindId, string dueOn) => new { input = new { lessonId = Lesson, pupilId = Anna, workKindId, what = " Контрольная №1 ", dueOn } };

    private async Task<JsonElement> SetAsync(string login, string? workKind = null, string dueOn = "2026-09-25") =>
        (await Server.DataAsync(login, SetDebt, Input(workKind ?? Control, dueOn))).GetProperty("setDebt");

    private async Task<JsonElement> CancelAsync(string login, string? debtId, string reason) =>
        (await Server.DataAsync(login, CancelDebt, new { input = new { debtId, reason } })).GetProperty("cancelDebt");
}
