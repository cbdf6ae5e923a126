using EJournal.Domain.Control;
using EJournal.Domain.Corrections;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>Some classes try the journal, somebody concludes, and then the whole school goes over to it.</summary>
public sealed class TrialTests : JournalTest
{
    private const string Errors = "errors { code message ... on RuleError { clause } ... on InputError { field } }";
    private const string Trial = "{ trial { from to order { number date } classes { name } conclusions { decision text on until author { short } } } " + Errors + " }";

    [Fact]
    [Requirement("ROL-13")]
    public async Task Classes_try_the_journal_by_an_order_and_everybody_who_sees_them_is_told_so()
    {
        Assert.Equal(
            """{"trial":{"from":"2026-09-07","to":"2026-09-11","order":{"number":"118","date":"2026-09-01"},"classes":[{"name":"7А"}],"conclusions":[]},"errors":[]}""",
            await StartAsync("administrator"));

        const string asked = "{ school { trials { to } } }";
        Assert.Equal("""{"school":{"trials":[{"to":"2026-09-11"}]}}""", (await Server.DataAsync("english1", asked)).GetRawText());
        Assert.Equal("""{"schoolClass":{"trial":{"from":"2026-09-07","to":"2026-09-11"}}}""", await ClassAsync("annas-father", School.Class7A.Id));
        Assert.Equal("""{"schoolClass":{"trial":{"from":"2026-09-07","to":"2026-09-11"}}}""", await ClassAsync("maths", School.Class7A.Id));
        Assert.Equal("""{"schoolClass":{"trial":null}}""", await ClassAsync("director", School.Class7B.Id));

        Server.Database.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal("""{"schoolClass":{"trial":null}}""", await ClassAsync("annas-father", School.Class7A.Id));
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task What_the_conclusion_is_made_from_is_counted_class_by_class()
    {
        await StartAsync("deputy", School.Class7A.Id, School.Class7B.Id);
        await Server.DataAsync("maths", $$"""mutation { recordLesson(input: { lessonId: "{{Id("Lesson", School.MathsLesson.Id)}}", topic: "Дроби" }) { errors { code } } }""");
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        await Server.DataAsync("english1", $$"""mutation { recordLesson(input: { lessonId: "{{Id("Lesson", School.EnglishLesson1.Id)}}", topic: "Past simple" }) { errors { code } } }""");
        await Server.DataAsync(
            "maths",
            "mutation($input: RecordPaperComparisonInput!) { recordPaperComparison(input: $input) { errors { code } } }",
            new { input = new { groupId = Id("TeachingGroup", School.Maths7A.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id), on = "2026-09-08", differences = 2, note = "Внесены" } });
        await using (var db = Server.Database.OpenTracking())
        {
            db.Add(Correction.Request(School.School.Id, School.MathsLesson.Id, School.MathsTeacher.Id, Server.Database.Clock.Now, "Ошибка", []));
            // Before the trial, and of no class of it: neither counts.
            db.Add(Correction.Request(School.School.Id, School.MathsLesson.Id, School.MathsTeacher.Id, Server.Database.Clock.Now.AddDays(-9), "Ошибка", []));
            var place = new RemarkPlace(School.TeacherAndMother.Id, School.Maths7B.Id, null, null);
            db.Add(Remark.Make(place, School.School.Id, "Нет тем", new(2026, 9, 14), false, new ControlEntry(School.Deputy.PersonId, Server.Database.Clock.Now, new(2026, 9, 8))));
            db.SaveChanges();
        }

        var report = await ReportAsync("auditor");

        Assert.Equal(
            """{"trialReport":{"countedTo":"2026-09-08","classes":["""
            + """{"schoolClass":{"name":"7А"},"filling":{"lessons":4,"recorded":2,"recordedLate":1,"overdue":1},"corrections":1,"comparisons":1,"differences":2,"remarks":0},"""
            + """{"schoolClass":{"name":"7Б"},"filling":{"lessons":1,"recorded":0,"recordedLate":0,"overdue":1},"corrections":0,"comparisons":0,"differences":0,"remarks":1}]}}""",
            report);
        Assert.Equal("""{"trialReport":null}""", await ReportAsync("other-director"));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", "query($id: ID!) { trialReport(trialId: $id) { countedTo } }", new { id = await TrialIdAsync() }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task A_trial_is_prolonged_and_ended_by_written_conclusions()
    {
        await StartAsync("administrator");

        var prolonged = await ConcludeAsync("deputy", "PROLONG", "Записано не всё", until: "2026-09-18");
        Server.Database.Clock.Advance(TimeSpan.FromDays(7));
        var ended = await ConcludeAsync("director", "SWITCH", "Журнал ведётся полностью");
        var again = await ConcludeAsync("director", "STOP", "Передумали");

        Assert.Equal(
            """{"trial":{"from":"2026-09-07","to":"2026-09-18","order":{"number":"118","date":"2026-09-01"},"classes":[{"name":"7А"}],"conclusions":[{"decision":"PROLONG","text":"Записано не всё","on":"2026-09-07","until":"2026-09-18","author":{"short":"Соколов И. О."}}]},"errors":[]}""",
            prolonged);
        Assert.Contains("""{"trial":{"from":"2026-09-07","to":"2026-09-14",""", ended, StringComparison.Ordinal);
        Assert.Contains("""{"decision":"SWITCH","text":"Журнал ведётся полностью","on":"2026-09-14","until":null,"author":{"short":"Орлова И. О."}}""", ended, StringComparison.Ordinal);
        Assert.Equal("""{"trial":null,"errors":[{"code":"CONFLICT","message":"Заключение, которым проба закончена, уже есть.","clause":null}]}""", again);
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task The_whole_school_switches_only_after_a_conclusion_that_says_so()
    {
        await StartAsync("administrator");
        await ConcludeAsync("deputy", "PROLONG", "Продолжаем", until: "2026-09-18");

        var refused = await SwitchAsync("director", "2026-09-14");
        await ConcludeAsync("deputy", "SWITCH", "Готовы");
        var done = await SwitchAsync("director", "2026-09-14");
        var twice = await SwitchAsync("director", "2026-09-15");
        var late = await StartAsync("administrator", "2026-09-10", "2026-09-20");

        Assert.Equal(
            """{"journalSwitch":null,"errors":[{"code":"CONFLICT","message":"Школа переходит на журнал после анализа пробной эксплуатации: заключения с решением о переходе нет.","clause":"000 Прил.7 шаг 22"}]}""",
            refused);
        Assert.Equal("""{"journalSwitch":{"on":"2026-09-14","order":{"number":"119"}},"errors":[]}""", done);
        Assert.Contains("Переход школы на журнал уже записан.", twice, StringComparison.Ordinal);
        Assert.Contains("К этому времени вся школа работает с журналом", late, StringComparison.Ordinal);
        Assert.Equal("""{"school":{"journalSwitch":{"on":"2026-09-14"}}}""", (await Server.DataAsync("maths", "{ school { journalSwitch { on } } }")).GetRawText());
        Assert.Equal("""{"school":{"journalSwitch":null}}""", (await Server.DataAsync("other-director", "{ school { journalSwitch { on } } }")).GetRawText());
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task A_school_that_never_tried_the_journal_switches_without_a_conclusion_and_trials_of_another_end_the_day_before()
    {
        await StartAsync("administrator", "2026-09-07", "2026-09-30");
        await ConcludeAsync("deputy", "SWITCH", "Готовы");
        await Server.DataAsync("administrator", StartMutation, Input("2026-09-08", "2026-09-30", School.Class7B.Id));

        Assert.Equal("""{"journalSwitch":{"on":"2026-09-07","order":{"number":"119"}},"errors":[]}""", await SwitchAsync("other-director", "2026-09-07"));
        await SwitchAsync("director", "2026-09-14");

        Assert.Equal("""{"school":{"trials":[{"from":"2026-09-08","to":"2026-09-13"},{"from":"2026-09-07","to":"2026-09-07"}]}}""", (await Server.DataAsync("deputy", "{ school { trials { from to } } }")).GetRawText());
    }

    [Fact]
    public async Task Who_keeps_the_plan_of_the_rollout_starts_a_trial_and_leadership_decides()
    {
        Assert.Contains("\"FORBIDDEN\"", await StartAsync("maths"), StringComparison.Ordinal);
        await StartAsync("administrator");

        Assert.Contains("\"FORBIDDEN\"", await ConcludeAsync("administrator", "SWITCH", "Готовы"), StringComparison.Ordinal);
        Assert.Contains("\"FORBIDDEN\"", await SwitchAsync("administrator", "2026-09-14"), StringComparison.Ordinal);
        Assert.Contains("\"NOT_FOUND\"", await ConcludeAsync("other-director", "SWITCH", "Готовы"), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ school { trials { id } } }"), StringComparison.Ordinal);
        Assert.Equal("""{"node":null}""", (await Server.DataAsync("veras-mother", "query($id: ID!) { node(id: $id) { id } }", new { id = await TrialIdAsync() })).GetRawText());
    }

    [Theory]
    [InlineData("2026-08-31", "2026-09-11", "from")]
    [InlineData("2026-09-11", "2026-09-07", "to")]
    [InlineData("2026-09-07", "2027-09-01", "to")]
    public async Task Days_that_cannot_be_are_refused(string from, string to, string field) =>
        Assert.Contains($"\"field\":\"{field}\"", await StartAsync("administrator", from, to), StringComparison.Ordinal);

    [Fact]
    public async Task A_class_is_tried_once_at_a_time_and_a_new_last_day_is_given_with_a_prolongation_only()
    {
        await StartAsync("administrator");

        Assert.Contains("Один из классов в эти дни уже в пробной эксплуатации.", await StartAsync("administrator", "2026-09-11", "2026-09-30"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"classIds\"", await StartAsync("administrator", School.Class7A.Id, School.OtherClass.Id), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"until\"", await ConcludeAsync("deputy", "PROLONG", "Ещё"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"until\"", await ConcludeAsync("deputy", "STOP", "Хватит", until: "2026-09-18"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"text\"", await ConcludeAsync("deputy", "STOP", " "), StringComparison.Ordinal);
    }

    private const string StartMutation = "mutation($input: StartTrialInput!) { startTrial(input: $input) " + Trial + " }";

    private static object Input(string from, string to, params long[] classes) => new
    {
        input = new { classIds = classes.Select(c => Id("SchoolClass", c)).ToList(), from, to, order = new { number = "118", date = "2026-09-01" } },
    };

    private Task<string> StartAsync(string login, params long[] classes) => StartAsync(login, "2026-09-07", "2026-09-11", classes);

    private async Task<string> StartAsync(string login, string from, string to, params long[] classes) =>
        (await Server.DataAsync(login, StartMutation, Input(from, to, classes is [] ? [School.Class7A.Id] : classes))).GetProperty("startTrial").GetRawText();

    private async Task<string> ConcludeAsync(string login, string decision, string text, string? until = null) => (await Server.DataAsync(
        login,
        "mutation($input: ConcludeTrialInput!) { concludeTrial(input: $input) " + Trial + " }",
        new { input = new { trialId = await TrialIdAsync(), decision, text, until } })).GetProperty("concludeTrial").GetRawText();

    private async Task<string> SwitchAsync(string login, string on) => (await Server.DataAsync(
        login,
        "mutation($input: SwitchToJournalInput!) { switchToJournal(input: $input) { journalSwitch { on order { number } } " + Errors + " } }",
        new { input = new { on, order = new { number = "119", date = "2026-09-07" } } })).GetProperty("switchToJournal").GetRawText();

    private async Task<string> ReportAsync(string login) => (await Server.DataAsync(
        login,
        "query($id: ID!) { trialReport(trialId: $id) { countedTo classes { schoolClass { name } filling { lessons recorded recordedLate overdue } corrections comparisons differences remarks } } }",
        new { id = await TrialIdAsync() })).GetRawText();

    private async Task<string> ClassAsync(string login, long id) =>
        (await Server.DataAsync(login, "query($id: ID!) { schoolClass(id: $id) { trial { from to } } }", new { id = Id("SchoolClass", id) })).GetRawText();

    private async Task<string?> TrialIdAsync() =>
        (await Server.DataAsync("director", "{ school { trials { id } } }")).GetProperty("school").GetProperty("trials")[0].GetProperty("id").GetString();
}
