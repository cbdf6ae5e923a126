using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

public sealed class RemarkTests : ControlTest
{
    private const string Result = "{ remark { id text on due status overdue slipRequired teacher { name { short } } author { short } group { subject { name } } lesson { number } } errors { code ... on InputError { field clause } ... on RuleError { ruleClause: clause } } }";
    private const string Make = $"mutation($input: MakeRemarkInput!) {{ makeRemark(input: $input) {Result} }}";
    private const string Report = $"mutation($input: ReportRemarkMendedInput!) {{ reportRemarkMended(input: $input) {Result} }}";
    private const string Decide = $"mutation($input: DecideRemarkInput!) {{ decideRemark(input: $input) {Result} }}";
    private const string Figures = "{ made mendedInTime mendedLate waiting overdue accepted sentBack slipsRequired slipsReturned }";

    private object AboutEnglish => new { groupId = Id("TeachingGroup", School.English7A1.Id), lessonId = Id("Lesson", School.EnglishLesson1.Id), text = "Нет темы урока", due = "2026-09-09" };

    [Fact]
    [Requirement("COR-07")]
    public async Task A_remark_is_mended_with_a_signed_slip_sent_back_and_accepted()
    {
        await DecideAsync("remarkSlipRequired", "true");
        var made = await AskAsync("deputy", Make, "makeRemark", AboutEnglish);
        var id = made.GetProperty("remark").GetProperty("id").GetString()!;
        Assert.Equal(
            $$$"""{"remark":{"id":"{{{id}}}","text":"Нет темы урока","on":"2026-09-07","due":"2026-09-09","status":"OPEN","overdue":false,"slipRequired":true,"teacher":{"name":{"short":"Ким И. О."}},"author":{"short":"Соколов И. О."},"group":{"subject":{"name":"Английский язык"}},"lesson":{"number":2}},"errors":[]}""",
            made.GetRawText());

        Assert.Equal("""[{"code":"CONFLICT","field":"remarkId","clause":null}]""", Errors(await AskAsync("deputy", Decide, "decideRemark", new { remarkId = id, decision = "ACCEPT" })));
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"signSlip","clause":"S-23"}]""", Errors(await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = id })));
        Server.Database.Clock.Advance(Days(1));
        Assert.Equal("[]", Errors(await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = id, note = "Тема записана", signSlip = true })));
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"note","clause":null}]""", Errors(await AskAsync("deputy", Decide, "decideRemark", new { remarkId = id, decision = "SEND_BACK", due = "2026-09-10" })));
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"due","clause":null}]""", Errors(await AskAsync("deputy", Decide, "decideRemark", new { remarkId = id, decision = "SEND_BACK", note = "Не та тема" })));
        Assert.Equal("[]", Errors(await AskAsync("deputy", Decide, "decideRemark", new { remarkId = id, decision = "SEND_BACK", note = "Не та тема", due = "2026-09-10" })));
        Server.Database.Clock.Advance(Days(3));
        Assert.Equal("""{"data":{"remarks":[{"status":"SENT_BACK","overdue":true}]}}""", await Server.AskAsync("director", "{ remarks(overdueOn: \"2026-09-11\") { status overdue } }"));
        await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = id, signSlip = true });
        Assert.Equal("[]", Errors(await AskAsync("director", Decide, "decideRemark", new { remarkId = id, decision = "ACCEPT" })));

        Assert.Equal(
            """{"data":{"remarks":[{"status":"ACCEPTED","steps":["""
            + """{"status":"OPEN","note":null,"due":"2026-09-09","late":false,"slip":false,"at":"2026-09-07T09:00:00Z","author":{"short":"Соколов И. О."}},"""
            + """{"status":"MENDED","note":"Тема записана","due":null,"late":false,"slip":true,"at":"2026-09-08T09:00:00Z","author":{"short":"Ким И. О."}},"""
            + """{"status":"SENT_BACK","note":"Не та тема","due":"2026-09-10","late":false,"slip":false,"at":"2026-09-08T09:00:00Z","author":{"short":"Соколов И. О."}},"""
            + """{"status":"MENDED","note":null,"due":null,"late":true,"slip":true,"at":"2026-09-11T09:00:00Z","author":{"short":"Ким И. О."}},"""
            + """{"status":"ACCEPTED","note":null,"due":null,"late":false,"slip":false,"at":"2026-09-11T09:00:00Z","author":{"short":"Орлова И. О."}}]}]}}""",
            await Server.AskAsync("english1", "{ remarks { status steps { status note due late slip at author { short } } } }"));
    }

    [Fact]
    [Requirement("COR-08")]
    public async Task Remarks_and_slips_are_counted_by_teacher_for_the_report_on_their_work()
    {
        await DecideAsync("remarkSlipRequired", "true");
        var first = (await AskAsync("deputy", Make, "makeRemark", AboutEnglish)).GetProperty("remark").GetProperty("id").GetString();
        await AskAsync("deputy", Make, "makeRemark", AboutEnglish);
        var withdrawn = (await AskAsync("deputy", Make, "makeRemark", AboutEnglish)).GetProperty("remark").GetProperty("id").GetString();
        Assert.Equal("[]", Errors(await AskAsync("deputy", Decide, "decideRemark", new { remarkId = withdrawn, decision = "WITHDRAW", note = "Ошибка" })));
        await AskAsync("deputy", Make, "makeRemark", new { groupId = Maths7A, lessonId = Id("Lesson", School.SubstitutedLesson.Id), text = "Нет темы", due = "2026-09-30" });
        await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = first, signSlip = true });
        Server.Database.Clock.Advance(Days(7));

        Assert.Equal(
            """{"data":{"school":{"remarkFigures":["""
            + """{"teacher":{"name":{"short":"Зайцева И. О."}},"figures":{"made":1,"mendedInTime":0,"mendedLate":0,"waiting":1,"overdue":0,"accepted":0,"sentBack":0,"slipsRequired":1,"slipsReturned":0}},"""
            + """{"teacher":{"name":{"short":"Ким И. О."}},"figures":{"made":2,"mendedInTime":1,"mendedLate":0,"waiting":1,"overdue":1,"accepted":0,"sentBack":0,"slipsRequired":2,"slipsReturned":1}}]}}}""",
            await Server.AskAsync("director", $"{{ school {{ remarkFigures(from: \"2026-09-01\", to: \"2026-09-30\") {{ teacher {{ name {{ short }} }} figures {Figures} }} }} }}"));
        var own = $"query($id: ID!) {{ node(id: $id) {{ ... on Teacher {{ remarkFigures(from: \"2026-09-08\", to: \"2026-09-30\") {Figures} }} }} }}";
        Assert.Contains("\"made\":0", await Server.AskAsync("english1", own, new { id = Id("Teacher", School.EnglishTeacher1.Id) }), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("english2", own, new { id = Id("Teacher", School.EnglishTeacher1.Id) }), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", "{ school { remarkFigures(from: \"2026-09-01\", to: \"2026-09-30\") { figures { made } } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_slip_is_asked_for_the_report_suffices()
    {
        var id = (await AskAsync("director", Make, "makeRemark", AboutEnglish)).GetProperty("remark").GetProperty("id").GetString();

        var mended = await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = id });

        Assert.Equal(("MENDED", false), (mended.GetProperty("remark").GetProperty("status").GetString(), mended.GetProperty("remark").GetProperty("slipRequired").GetBoolean()));
        Assert.Equal("""[{"code":"CONFLICT","field":"remarkId","clause":null}]""", Errors(await AskAsync("english1", Report, "reportRemarkMended", new { remarkId = id })));
    }

    [Fact]
    public async Task Nobody_else_makes_sees_mends_or_decides()
    {
        var id = (await AskAsync("deputy", Make, "makeRemark", AboutEnglish)).GetProperty("remark").GetProperty("id").GetString();
        foreach (var login in new[] { "maths", "administrator", "methodist", "annas-father" })
        {
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Make, new { input = AboutEnglish }), StringComparison.Ordinal);
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Decide, new { input = new { remarkId = id, decision = "ACCEPT" } }), StringComparison.Ordinal);
        }

        Assert.Equal("""[{"code":"NOT_FOUND","field":"remarkId","clause":null}]""", Errors(await AskAsync("english2", Report, "reportRemarkMended", new { remarkId = id })));
        Assert.Equal("""[{"code":"FORBIDDEN","ruleClause":null}]""", Errors(await AskAsync("director", Report, "reportRemarkMended", new { remarkId = id })));
        foreach (var login in new[] { "maths", "english2", "administrator", "other-director" })
        {
            Assert.Equal("""{"data":{"remarks":[]}}""", await Server.AskAsync(login, "{ remarks { text } }"));
            Assert.Equal("""{"data":{"node":null}}""", await Server.AskAsync(login, "query($id: ID!) { node(id: $id) { ... on Remark { text } } }", new { id }));
        }
    }

    [Fact]
    public async Task A_wrong_remark_is_told_what_is_wrong()
    {
        var english = Id("TeachingGroup", School.English7A1.Id);
        foreach (var (input, fault) in new (object, string)[]
        {
            (new { groupId = english, text = "", due = "2026-09-09" }, """[{"code":"INVALID_VALUE","field":"text","clause":null}]"""),
            (new { groupId = english, text = "-", due = "2026-09-06" }, """[{"code":"INVALID_VALUE","field":"due","clause":null}]"""),
            (new { groupId = english, lessonId = Id("Lesson", School.MathsLesson.Id), text = "-", due = "2026-09-09" }, """[{"code":"INVALID_VALUE","field":"lessonId","clause":null}]"""),
            (new { groupId = english, lessonId = Id("Lesson", School.OtherLesson.Id), text = "-", due = "2026-09-09" }, """[{"code":"NOT_FOUND","field":"lessonId","clause":null}]"""),
            (new { groupId = Id("TeachingGroup", 999), text = "-", due = "2026-09-09" }, """[{"code":"NOT_FOUND","field":"groupId","clause":null}]"""),
            (new { groupId = english, journalCheckId = Id("JournalCheck", 999), text = "-", due = "2026-09-09" }, """[{"code":"NOT_FOUND","field":"journalCheckId","clause":null}]"""),
        })
            Assert.Equal(fault, Errors(await AskAsync("deputy", Make, "makeRemark", input)));
    }

    private static string Errors(JsonElement payload) => payload.GetProperty("errors").GetRawText();

    private async Task<JsonElement> AskAsync(string login, string mutation, string field, object input) =>
        (await Server.DataAsync(login, mutation, new { input })).GetProperty(field);
}
