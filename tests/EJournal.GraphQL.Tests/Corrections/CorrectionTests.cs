using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Corrections;

/// <summary>Anna's mark of Monday, 7 September, after the cut-off of seven days.</summary>
public sealed class CorrectionTests : JournalTest
{
    private const string Request = """
        mutation($input: RequestCorrectionInput!) {
          requestCorrection(input: $input) { correction { id status } errors { code ... on InputError { field } ... on RuleError { clause } } }
        }
        """;

    private const string Decide = """
        mutation($input: DecideCorrectionInput!) {
          decideCorrection(input: $input) { correction { status note decidedBy { short } } errors { code ... on InputError { field } ... on RuleError { clause } } }
        }
        """;

    [Fact]
    [Requirement("COR-02")]
    public async Task A_teacher_files_a_request_with_all_that_the_register_asks_for()
    {
        var id = await RequestedAsync();

        var own = await Server.DataAsync("maths", """
            { corrections { requestedAt lesson { date group { subject { name } schoolClass { name } } } author { name { short } } reasons status decidedAt
              items { kind pupil { name { short } } workKind { code } oldValue newValue attendance } } }
            """);
        Assert.Equal(
            """{"corrections":[{"requestedAt":"2026-09-17T09:00:00Z","lesson":{"date":"2026-09-07","group":{"subject":{"name":"Математика"},"schoolClass":{"name":"7А"}}},"author":"""
            + """{"name":{"short":"Петрова И. О."}},"reasons":"Ошибка в проверке","status":"OPEN","decidedAt":null,"items":["""
            + """{"kind":"MARK","pupil":{"name":{"short":"Белова И. О."}},"workKind":{"code":"LESSON"},"oldValue":"5","newValue":"4","attendance":null},"""
            + """{"kind":"MARK_WITHDRAWAL","pupil":{"name":{"short":"Волков И. О."}},"workKind":{"code":"LESSON"},"oldValue":"3","newValue":null,"attendance":null},"""
            + """{"kind":"ATTENDANCE","pupil":{"name":{"short":"Волков И. О."}},"workKind":null,"oldValue":null,"newValue":null,"attendance":"ABSENT"},"""
            + """{"kind":"TOPIC","pupil":null,"workKind":null,"oldValue":null,"newValue":"Дроби","attendance":null}]}]}""",
            own.GetRawText());
        Assert.Equal("""{"corrections":[]}""", (await Server.DataAsync("english1", "{ corrections { id } }")).GetRawText());
        Assert.Equal($$"""{"corrections":[{"id":"{{id}}"}]}""", (await Server.DataAsync("deputy", "{ corrections(status: OPEN) { id } }")).GetRawText());
        Assert.Equal("""{"corrections":[]}""", (await Server.DataAsync("other-director", "{ corrections { id } }")).GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ corrections { id } }"), StringComparison.Ordinal);
        Assert.Equal("5", await AnnasMarkAsync());
    }

    [Fact]
    [Requirement("COR-03")]
    [Requirement("COR-04")]
    public async Task What_the_deputy_approves_the_system_changes_and_the_trace_leads_to_the_register()
    {
        var id = await RequestedAsync();

        var decided = await DecideAsync("deputy", new { correctionId = id, approve = true });
        var again = await DecideAsync("deputy", new { correctionId = id, approve = false, note = "Нет" });

        Assert.Equal("""{"correction":{"status":"APPROVED","note":null,"decidedBy":{"short":"Соколов И. О."}},"errors":[]}""", decided.GetRawText());
        Assert.Equal("""{"correction":null,"errors":[{"code":"CONFLICT","field":"correctionId"}]}""", again.GetRawText());
        const string history = "query($id: ID!) { node(id: $id) { ... on Mark { value corrected revisions { value reason author { short } correction { id } } } } }";
        Assert.Equal(
            $$$"""{"node":{"value":"4","corrected":true,"revisions":[{"value":"5","reason":null,"author":{"short":"Петрова И. О."},"correction":null},{"value":"4","reason":"Ошибка в проверке","author":{"short":"Соколов И. О."},"correction":{"id":"{{{id}}}"}}]}}""",
            (await Server.DataAsync("maths", history, new { id = Id("Mark", School.AnnasMark.Id) })).GetRawText());
        var family = await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { marks { nodes { value corrected } } } }", new { id = Anna });
        Assert.Equal("""{"value":"4","corrected":true}""", family.GetProperty("pupil").GetProperty("marks").GetProperty("nodes")[1].GetRawText());
        await using var db = Server.Database.Open();
        long? correctionId = (await db.Corrections.SingleAsync()).Id;
        Assert.NotNull((await db.Marks.SingleAsync(m => m.Id == School.BorisMark.Id)).WithdrawnAt);
        Assert.Equal("Дроби", (await db.Lessons.SingleAsync(l => l.Id == School.MathsLesson.Id)).Topic);
        Assert.Equal([School.Boris.Id], await db.Attendance.Select(a => a.PupilId).ToListAsync());
        var presence = await db.AttendanceRevisions.SingleAsync();
        Assert.Equal((correctionId, "Ошибка в проверке", School.Deputy.PersonId), (presence.CorrectionId, presence.Reason, presence.AuthorPersonId));
        Assert.Equal([DiaryChangeKind.MarkCorrected, DiaryChangeKind.MarkWithdrawn, DiaryChangeKind.Attendance], await db.JournalEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
        Assert.Equal(["correction.request", "mark.correct", "mark.withdraw", "correction.approve"], await db.AuditEntries.OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync());
    }

    [Fact]
    [Requirement("COR-03")]
    public async Task What_the_deputy_rejects_changes_nothing_and_says_why()
    {
        var id = await RequestedAsync();

        var silent = await DecideAsync("deputy", new { correctionId = id, approve = false });
        var rejected = await DecideAsync("deputy", new { correctionId = id, approve = false, note = "Причина не указана в заявке" });

        Assert.Equal("""{"correction":null,"errors":[{"code":"INVALID_VALUE","field":"note"}]}""", silent.GetRawText());
        Assert.Equal("""{"correction":{"status":"REJECTED","note":"Причина не указана в заявке","decidedBy":{"short":"Соколов И. О."}},"errors":[]}""", rejected.GetRawText());
        Assert.Equal("5", await AnnasMarkAsync());
    }

    [Fact]
    public async Task Who_the_regulation_does_not_name_does_not_decide()
    {
        var id = await RequestedAsync();

        Assert.Equal("""{"correction":null,"errors":[{"code":"FORBIDDEN","clause":"S-21"}]}""", (await DecideAsync("director", new { correctionId = id, approve = true })).GetRawText());
        Assert.Equal("""{"correction":null,"errors":[{"code":"NOT_FOUND","field":"correctionId"}]}""", (await DecideAsync("other-director", new { correctionId = id, approve = true })).GetRawText());
        foreach (var login in new[] { "maths", "auditor", "administrator", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, Decide, new { input = new { correctionId = id, approve = true } }), StringComparison.Ordinal);
        Assert.Equal("5", await AnnasMarkAsync());
    }

    [Fact]
    public async Task A_mark_that_changed_meanwhile_is_not_overwritten()
    {
        var first = await RequestedAsync();
        var second = await RequestedAsync();

        await DecideAsync("deputy", new { correctionId = first, approve = true });
        var late = await DecideAsync("deputy", new { correctionId = second, approve = true });

        Assert.All(late.GetProperty("errors").EnumerateArray(), e => Assert.Contains(e.GetProperty("code").GetString(), new[] { "CONFLICT", "NOT_FOUND" }));
        Assert.NotEmpty(late.GetProperty("errors").EnumerateArray());
        Assert.Equal(2, (await Server.DataAsync("maths", "query($id: ID!) { node(id: $id) { ... on Mark { version } } }", new { id = Id("Mark", School.AnnasMark.Id) }))
            .GetProperty("node").GetProperty("version").GetInt32());
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_substitute_learns_nothing_after_his_day_of_what_a_colleague_recorded()
    {
        var lessonId = Id("Lesson", School.SubstitutedLesson.Id);
        Server.Database.Clock.Advance(TimeSpan.FromDays(2));
        const string set = "mutation($input: SetMarkInput!) { setMark(input: $input) { mark { value } errors { code ... on RuleError { clause } } } }";
        const string record = "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { code ... on InputError { field } } } }";
        await Server.DataAsync("maths", record, new { input = new { lessonId, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } } });
        await Server.DataAsync("maths", set, new { input = new { lessonId, pupilId = Anna, value = "2" } });

        // Whether it is the value that stands there or another, and whether a reason is given or not.
        foreach (var input in new object[] { new { lessonId, pupilId = Anna, value = "2" }, new { lessonId, pupilId = Anna, value = "5" }, new { lessonId, pupilId = Anna, value = "5", reason = "Описка" } })
            Assert.Equal("""{"mark":null,"errors":[{"code":"NOT_TAUGHT_BY_YOU","clause":null}]}""", (await Server.DataAsync("substitute", set, new { input })).GetProperty("setMark").GetRawText());
        long hidden;
        await using (var db = Server.Database.Open())
            hidden = await db.Marks.Where(m => m.LessonId == School.SubstitutedLesson.Id).Select(m => m.Id).SingleAsync();
        foreach (var markId in new[] { Id("Mark", hidden), Id("Mark", 987654) })
            Assert.Equal("""{"mark":null,"errors":[{"code":"NOT_FOUND"}]}""", (await Server.DataAsync("substitute", set, new { input = new { lessonId, pupilId = Anna, markId, value = "5", reason = "Описка" } })).GetProperty("setMark").GetRawText());
        foreach (var status in new[] { "ABSENT", "LATE" })
        {
            Assert.Equal(
                """{"errors":[{"code":"NOT_TAUGHT_BY_YOU","field":"absences"}]}""",
                (await Server.DataAsync("substitute", record, new { input = new { lessonId, absences = new[] { new { pupilId = Boris, status } } } })).GetProperty("recordLesson").GetRawText());
        }

        Server.Database.Clock.Advance(TimeSpan.FromDays(10));
        var asked = await RequestAsync("substitute", new
        {
            lessonId,
            reasons = "Ошибка",
            marks = new[] { new { pupilId = Anna, value = "2" } },
            absences = new[] { new { pupilId = Boris, status = "ABSENT" } },
        });
        Assert.Equal("[]", asked.GetProperty("errors").GetRawText());
        Assert.Equal(
            """{"corrections":[{"items":[{"kind":"MARK","oldValue":null,"newValue":"2"},{"kind":"ATTENDANCE","oldValue":null,"newValue":null}]}]}""",
            (await Server.DataAsync("substitute", "{ corrections { items { kind oldValue newValue } } }")).GetRawText());
        // What he could not see, nobody overwrites on his word.
        var decided = await DecideAsync("deputy", new { correctionId = asked.GetProperty("correction").GetProperty("id").GetString(), approve = true });
        Assert.Equal("""[{"code":"CONFLICT","clause":null}]""", decided.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_request_is_checked_as_if_it_were_entered()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(10));
        var wrong = await RequestAsync("maths", new
        {
            lessonId = Monday,
            reasons = "Ошибка",
            marks = new object[] { new { pupilId = Anna, value = "7" }, new { pupilId = Anna, value = "5" }, new { pupilId = Anna }, new { pupilId = Id("Pupil", School.Vera.Id), value = "5" } },
            absences = new[] { new { pupilId = Anna, status = "PRESENT", reason = "Описка" } },
        });
        var empty = await RequestAsync("maths", new { lessonId = Monday, reasons = "Ошибка" });
        var unreasoned = await RequestAsync("maths", new { lessonId = Monday, reasons = " ", topic = "Дроби" });
        var stranger = await RequestAsync("english1", new { lessonId = Monday, reasons = "Ошибка", topic = "Дроби" });

        Assert.Equal(
            """[{"code":"NOT_ON_SCALE","field":"marks[0].value"},{"code":"INVALID_VALUE","field":"marks[1].value"},{"code":"NOT_FOUND","field":"marks[2].markId"},{"code":"INVALID_VALUE","field":"marks[3].pupilId"},{"code":"INVALID_VALUE","field":"absences[0].status"},{"code":"INVALID_VALUE","field":"absences[0].reason"}]""",
            wrong.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"marks"}]""", empty.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"reasons"}]""", unreasoned.GetProperty("errors").GetRawText());
        Assert.Equal("NOT_TAUGHT_BY_YOU", stranger.GetProperty("errors")[0].GetProperty("code").GetString());
        await using var db = Server.Database.Open();
        Assert.Empty(await db.Corrections.ToListAsync());
    }

    [Fact]
    public async Task Where_the_school_keeps_no_register_nothing_is_asked_for()
    {
        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "correctionProcedure", value: "{\"register\":false,\"decidedBy\":[]}" }] }) { errors { code } } }""");

        var refused = await RequestAsync("maths", new { lessonId = Monday, reasons = "Ошибка", topic = "Дроби" });

        Assert.Equal("""{"correction":null,"errors":[{"code":"FORBIDDEN","clause":"S-21"}]}""", refused.GetRawText());
    }

    [Theory]
    [InlineData("""UPDATE "Corrections" SET "Reasons" = 'x'""")]
    [InlineData("""DELETE FROM "CorrectionItems" """)]
    [InlineData("""UPDATE "CorrectionItems" SET "NewValue" = '5'""")]
    [Requirement("COR-04")]
    public async Task The_database_keeps_the_register_as_it_was_written(string sql)
    {
        await RequestedAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync(sql));
    }

    private string Monday => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private async Task<string> RequestedAsync()
    {
        if (Server.Database.Clock.Now.Day < 17)
            Server.Database.Clock.Advance(TimeSpan.FromDays(10));
        var answer = await RequestAsync("maths", new
        {
            lessonId = Monday,
            reasons = " Ошибка в проверке ",
            marks = new object[] { new { pupilId = Anna, value = "4" }, new { pupilId = Boris, markId = Id("Mark", School.BorisMark.Id) } },
            absences = new[] { new { pupilId = Boris, status = "ABSENT" } },
            topic = "Дроби",
        });
        return answer.GetProperty("correction").GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> RequestAsync(string login, object input) => (await Server.DataAsync(login, Request, new { input })).GetProperty("requestCorrection");

    private async Task<JsonElement> DecideAsync(string login, object input) => (await Server.DataAsync(login, Decide, new { input })).GetProperty("decideCorrection");

    private async Task<string> AnnasMarkAsync()
    {
        await using var db = Server.Database.Open();
        return (await db.Marks.SingleAsync(m => m.Id == School.AnnasMark.Id)).Value;
    }
}
