using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.FinalMarks;

/// <summary>Mathematics of 7А, two hours a week: five marks are asked for, and Anna has one. The quarter ends on 25 October.</summary>
public sealed class FinalMarkTests : JournalTest
{
    private const string SetFinalMarks = """
        mutation($input: SetFinalMarksInput!) {
          setFinalMarks(input: $input) {
            finalMarks { value numericValue corrected version late pupil { name { short } } revisions { value reason } }
            errors { code ... on InputError { field clause } ... on RuleError { ruleClause: clause } }
          }
        }
        """;

    private const string Decide = "mutation($input: DecidePeriodInput!) { decidePeriod(input: $input) { period { closed } errors { code ... on InputError { field } } } }";

    private const string Family = "query($id: ID!, $period: ID!) { pupil(id: $id) { finalMarks(periodId: $period) { value period { name kind } group { subject { name } } } } }";

    [Fact]
    [Requirement("FIN-01")]
    [Requirement("FIN-04")]
    [Requirement("FIN-06")]
    [Requirement("LES-19")]
    public async Task A_column_of_final_marks_stands_on_enough_marks_or_says_why_not_and_the_family_sees_it_at_once()
    {
        var tooFew = await SetAsync("maths", new { pupilId = Anna, value = "5" }, new { pupilId = Boris, value = "н/а" });
        var reasoned = await SetAsync("maths", new { pupilId = Anna, value = "5", reason = "Болела, сдала зачёт" }, new { pupilId = Boris, value = "Н/А" });

        Assert.Equal("""{"finalMarks":[],"errors":[{"code":"INVALID_VALUE","field":"marks[0].reason","clause":"S-19"}]}""", tooFew.GetRawText());
        Assert.Equal(
            """{"finalMarks":[{"value":"5","numericValue":5,"corrected":false,"version":1,"late":false,"pupil":{"name":{"short":"Белова И. О."}},"revisions":[{"value":"5","reason":"Болела, сдала зачёт"}]},"""
            + """{"value":"н/а","numericValue":null,"corrected":false,"version":1,"late":false,"pupil":{"name":{"short":"Волков И. О."}},"revisions":[{"value":"н/а","reason":null}]}],"errors":[]}""",
            reasoned.GetRawText());
        Assert.Equal(
            """{"data":{"pupil":{"finalMarks":[{"value":"5","period":{"name":"1 четверть","kind":"QUARTER"},"group":{"subject":{"name":"Математика"}}}]}}}""",
            await Server.AskAsync("annas-father", Family, new { id = Anna, period = Quarter }));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", Family, new { id = Anna, period = Quarter }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal([DiaryChangeKind.FinalMark, DiaryChangeKind.FinalMark], await db.JournalEvents.Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    [Requirement("FIN-04")]
    public async Task With_five_marks_nothing_need_be_said_and_a_strict_school_refuses_fewer()
    {
        await Server.DataAsync("administrator", """
            mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "minMarksPerPeriod", value: "{\"rows\":[{\"weeklyHoursFrom\":0,\"marks\":3},{\"weeklyHoursFrom\":2,\"marks\":5}],\"whenFewer\":\"ERROR\"}" }] }) { errors { code } } }
            """);
        await Server.DataAsync("maths", "mutation($input: SetMarksInput!) { setMarks(input: $input) { errors { code } } }", new
        {
            input = new
            {
                lessonId = Id("Lesson", School.MathsLesson.Id),
                marks = new[] { "ORAL", "HOMEWORK", "INDEPENDENT", "CHECK" }.Select(k => new { pupilId = Anna, value = "5", workKindId = Id("WorkKind", School.WorkKinds.Single(w => w.Code == k).Id) }),
            },
        });

        var enough = await SetAsync("maths", new { pupilId = Anna, value = "5" });
        var fewer = await SetAsync("maths", new { pupilId = Boris, value = "3", reason = "Болел" });

        Assert.Empty(enough.GetProperty("errors").EnumerateArray());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"marks[0].value","clause":"S-19"}]""", fewer.GetProperty("errors").GetRawText());
    }

    [Fact]
    [Requirement("FIN-02")]
    public async Task Final_marks_come_late_two_days_after_the_end_of_the_period()
    {
        Server.Database.Clock.Advance(new DateTime(2026, 10, 27, 12, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);
        var inTime = await SetAsync("maths", new { pupilId = Anna, value = "н/а" });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var late = await SetAsync("maths", new { pupilId = Boris, value = "н/а" });

        Assert.False(inTime.GetProperty("finalMarks")[0].GetProperty("late").GetBoolean());
        Assert.True(late.GetProperty("finalMarks")[0].GetProperty("late").GetBoolean());
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task A_final_mark_is_changed_with_a_reason_and_keeps_every_value()
    {
        await SetAsync("maths", new { pupilId = Anna, value = "н/а" });

        var silent = await SetAsync("maths", new { pupilId = Anna, value = "4" });
        var seenBefore = await SetAsync("maths", new { pupilId = Anna, value = "4", reason = "Сдала долг", version = 7 });
        var changed = await SetAsync("maths", new { pupilId = Anna, value = "4", reason = "Сдала долг", version = 1 });

        Assert.Equal("marks[0].reason", silent.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal("""[{"code":"CONFLICT","field":"marks[0].version","clause":null}]""", seenBefore.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"value":"н/а","reason":null},{"value":"4","reason":"Сдала долг"}]""", changed.GetProperty("finalMarks")[0].GetProperty("revisions").GetRawText());
    }

    [Fact]
    public async Task Every_wrong_mark_is_told_and_none_is_entered()
    {
        var answer = await SetAsync("maths", new { pupilId = Anna, value = "7" }, new { pupilId = Id("Pupil", School.Vera.Id), value = "5" }, new { pupilId = Anna, value = "5" });

        Assert.Equal(
            """[{"code":"NOT_ON_SCALE","field":"marks[0].value","clause":null},{"code":"INVALID_VALUE","field":"marks[1].pupilId","clause":null},{"code":"INVALID_VALUE","field":"marks[2].pupilId","clause":null}]""",
            answer.GetProperty("errors").GetRawText());
        Assert.Equal("NOT_TAUGHT_BY_YOU", (await SetAsync("english1", new { pupilId = Anna, value = "5" })).GetProperty("errors")[0].GetProperty("code").GetString());
        foreach (var login in new[] { "director", "administrator", "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, SetFinalMarks, Input(new { pupilId = Anna, value = "5" })), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.FinalMarks.ToListAsync());
    }

    [Fact]
    public async Task A_closed_period_keeps_its_marks_until_it_is_opened_by_a_decision_with_its_trace()
    {
        var early = await DecideAsync("deputy", close: true);
        Server.Database.Clock.Advance(new DateTime(2026, 10, 28, 9, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);
        var closed = await DecideAsync("deputy", close: true);
        var refused = await SetAsync("maths", new { pupilId = Anna, value = "н/а" });
        var opened = await DecideAsync("director", close: false);
        var set = await SetAsync("maths", new { pupilId = Anna, value = "н/а" });

        Assert.Equal("""{"period":null,"errors":[{"code":"INVALID_VALUE","field":"periodId"}]}""", early.GetRawText());
        Assert.Equal("""{"period":{"closed":true},"errors":[]}""", closed.GetRawText());
        Assert.Equal("PERIOD_CLOSED", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("""{"period":{"closed":false},"errors":[]}""", opened.GetRawText());
        Assert.Empty(set.GetProperty("errors").EnumerateArray());
        var trace = await Server.DataAsync("maths", "query($id: ID!) { node(id: $id) { ... on GradingPeriod { decisions { closes basis decidedBy { short } at } } } }", new { id = Quarter });
        Assert.Equal(
            """[{"closes":true,"basis":"Приказ 31","decidedBy":{"short":"Соколов И. О."},"at":"2026-10-28T09:00:00Z"},{"closes":false,"basis":"Приказ 31","decidedBy":{"short":"Орлова И. О."},"at":"2026-10-28T09:00:00Z"}]""",
            trace.GetProperty("node").GetProperty("decisions").GetRawText());
        foreach (var login in new[] { "maths", "administrator", "auditor", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, Decide, new { input = new { periodId = Quarter, close = true, basis = "Приказ" } }), StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "PeriodDecisions" """));
    }

    [Fact]
    [Requirement("FIN-05")]
    public async Task Missing_final_marks_are_told_to_homeroom_teacher_and_subject_teacher()
    {
        await SetAsync("maths", new { pupilId = Anna, value = "н/а" });
        const string missing = "query($id: ID!, $period: ID!) { teachingGroup(id: $id) { withoutFinalMark(periodId: $period) { name { short } } } }";

        async Task<string> AskAsync(string login, long group) => await Server.AskAsync(login, missing, new { id = Id("TeachingGroup", group), period = Quarter });

        Assert.Equal("""{"data":{"teachingGroup":{"withoutFinalMark":[{"name":{"short":"Волков И. О."}}]}}}""", await AskAsync("maths", School.Maths7A.Id));
        Assert.Equal("""{"data":{"teachingGroup":{"withoutFinalMark":[{"name":{"short":"Белова И. О."}}]}}}""", await AskAsync("maths", School.English7A1.Id));
        Assert.Equal("""{"data":{"teachingGroup":{"withoutFinalMark":[{"name":{"short":"Белова И. О."}}]}}}""", await AskAsync("english1", School.English7A1.Id));
        Assert.Contains("FORBIDDEN", await AskAsync("english1", School.Maths7A.Id), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await AskAsync("annas-father", School.Maths7A.Id), StringComparison.Ordinal);
    }

    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private object Input(params object[] marks) => new { input = new { groupId = Id("TeachingGroup", School.Maths7A.Id), periodId = Quarter, marks } };

    private async Task<JsonElement> SetAsync(string login, params object[] marks) => (await Server.DataAsync(login, SetFinalMarks, Input(marks))).GetProperty("setFinalMarks");

    private async Task<JsonElement> DecideAsync(string login, bool close) =>
        (await Server.DataAsync(login, Decide, new { input = new { periodId = Quarter, close, basis = "Приказ 31" } })).GetProperty("decidePeriod");
}
