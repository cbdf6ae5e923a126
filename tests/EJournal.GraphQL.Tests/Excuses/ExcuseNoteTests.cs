using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Excuses;

/// <summary>Anna misses English on Monday, 7 September; the homeroom teacher of 7А teaches mathematics.</summary>
public sealed class ExcuseNoteTests : JournalTest
{
    private const string File = "mutation($input: FileExcuseNoteInput!) { fileExcuseNote(input: $input) { note { id status } errors { code ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Decide = "mutation($input: DecideExcuseNoteInput!) { decideExcuseNote(input: $input) { note { status answer decidedBy { short } } absencesExplained errors { code ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Notes = "query($id: ID!) { pupil(id: $id) { excuseNotes { from to kind text status answer author { short } } } }";

    [Fact]
    [Requirement("LES-15")]
    [Requirement("ACC-08")]
    public async Task A_note_changes_nothing_of_the_journal_until_the_homeroom_teacher_accepts_it()
    {
        await AbsentAsync(School.EnglishLesson1.Id, "english1");
        var id = await FiledAsync();
        Assert.Equal(((long?)null, 1), await AttendanceAsync());
        Assert.Equal(
            """{"schoolClass":{"openExcuseNotes":[{"text":"Температура","pupil":{"name":{"short":"Белова И. О."}}}]}}""",
            (await Server.DataAsync("maths", "query($id: ID!) { schoolClass(id: $id) { openExcuseNotes { text pupil { name { short } } } } }", new { id = Id("SchoolClass", School.Class7A.Id) })).GetRawText());

        var accepted = await DecideAsync("maths", new { noteId = id, accept = true });
        Assert.Equal("""{"note":{"status":"ACCEPTED","answer":null,"decidedBy":{"short":"Петрова И. О."}},"absencesExplained":1,"errors":[]}""", accepted.GetRawText());
        const string missed = "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { days { lessons { attendance { status reason { code kind } } } } } } }";
        Assert.Contains("""{"status":"ABSENT","reason":{"code":"Б","kind":"ILLNESS"}}""", await Server.AskAsync("annas-father", missed, new { id = Anna }), StringComparison.Ordinal);
        Assert.Contains(
            """{"kind":"ABSENCE_REASON","newValue":"Б"}""",
            await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { changes { nodes { kind newValue } } } }", new { id = Anna }), StringComparison.Ordinal);

        // An absence that is recorded later gets its reason when the note is accepted again; what has one keeps it.
        await AbsentAsync(School.MathsLesson.Id, "maths");
        Assert.Equal(1, (await DecideAsync("maths", new { noteId = id, accept = true, code = "У" })).GetProperty("absencesExplained").GetInt32());
        await using var db = Server.Database.Open();
        Assert.Equal(["Б", "У"], await db.Attendance.OrderBy(a => a.Id).Join(db.AbsenceReasons, a => a.ReasonId, r => r.Id, (_, r) => r.Code).ToListAsync());
    }

    [Fact]
    public async Task A_declined_note_says_why_and_the_family_sees_it_and_a_note_is_decided_once()
    {
        await AbsentAsync(School.EnglishLesson1.Id, "english1");
        var id = await FiledAsync();

        Assert.Equal("""[{"code":"INVALID_VALUE","field":"answer"}]""", (await DecideAsync("maths", new { noteId = id, accept = false })).GetProperty("errors").GetRawText());
        await DecideAsync("maths", new { noteId = id, accept = false, answer = "Нужна справка" });
        Assert.Equal("""[{"code":"CONFLICT","field":"noteId"}]""", (await DecideAsync("maths", new { noteId = id, accept = true })).GetProperty("errors").GetRawText());
        Assert.Equal(((long?)null, 1), await AttendanceAsync());
        const string seen = """{"data":{"pupil":{"excuseNotes":[{"from":"2026-09-07","to":"2026-09-07","kind":"ILLNESS","text":"Температура","status":"DECLINED","answer":"Нужна справка","author":{"short":"Белов И. О."}}]}}}""";
        foreach (var login in new[] { "annas-father", "anna", "maths", "teacher-and-mother", "deputy" })
            Assert.Equal(seen, await Server.AskAsync(login, Notes, new { id = Anna }));
        foreach (var login in new[] { "english1", "administrator", "auditor" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Notes, new { id = Anna }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("boris-mother", Notes, new { id = Anna }));
    }

    [Fact]
    public async Task A_note_accepted_days_after_the_lesson_needs_no_reason_of_the_change()
    {
        await AbsentAsync(School.MathsLesson.Id, "maths");
        var id = await FiledAsync();
        Server.Database.Clock.Advance(TimeSpan.FromDays(3));

        var accepted = await DecideAsync("maths", new { noteId = id, accept = true });

        Assert.Equal("[]", accepted.GetProperty("errors").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal([(1, false, (string?)null), (2, true, null)], await db.AttendanceRevisions.OrderBy(r => r.Number).Select(r => new ValueTuple<int, bool, string?>(r.Number, r.ReasonId != null, r.Reason)).ToListAsync());
    }

    [Fact]
    public async Task A_parent_takes_the_own_note_back_while_it_is_open()
    {
        const string withdraw = "mutation($input: WithdrawExcuseNoteInput!) { withdrawExcuseNote(input: $input) { note { status } errors { code } } }";
        var id = await FiledAsync();

        Assert.Contains("NOT_FOUND", await Server.AskAsync("teacher-and-mother", withdraw, new { input = new { noteId = id } }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"withdrawExcuseNote":{"note":{"status":"WITHDRAWN"},"errors":[]}}}""", await Server.AskAsync("annas-father", withdraw, new { input = new { noteId = id } }));
        Assert.Contains("CONFLICT", await Server.AskAsync("annas-father", withdraw, new { input = new { noteId = id } }), StringComparison.Ordinal);
        Assert.Contains("CONFLICT", (await DecideAsync("maths", new { noteId = id, accept = true })).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Nobody_files_for_the_child_of_others_and_nobody_but_the_homeroom_teacher_decides()
    {
        var id = await FiledAsync();

        Assert.Equal("""[{"code":"NOT_FOUND","field":"pupilId"}]""", (await FileAsync("boris-mother")).GetProperty("errors").GetRawText());
        foreach (var login in new[] { "anna", "maths", "director" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, File, new { input = Note() }), StringComparison.Ordinal);
        foreach (var login in new[] { "english1", "deputy", "annas-father", "administrator" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Decide, new { input = new { noteId = id, accept = true } }), StringComparison.Ordinal);
        // Anna's mother is the homeroom teacher of 7Б.
        Assert.Equal("""[{"code":"FORBIDDEN","clause":"LES-15"}]""", (await DecideAsync("teacher-and-mother", new { noteId = id, accept = true })).GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_school_where_families_only_look_takes_no_notes()
    {
        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { preset: "netschool", basis: "Приказ 1", settings: [] }) { errors { message } } }""");

        Assert.Equal("""[{"code":"FORBIDDEN","clause":"S-06"}]""", (await FileAsync("annas-father")).GetProperty("errors").GetRawText());
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private object Note() => new { pupilId = Anna, from = "2026-09-07", to = "2026-09-07", kind = "ILLNESS", text = " Температура " };

    private async Task<JsonElement> FileAsync(string login) => (await Server.DataAsync(login, File, new { input = Note() })).GetProperty("fileExcuseNote");

    private async Task<string> FiledAsync()
    {
        var filed = await FileAsync("annas-father");
        Assert.Empty(filed.GetProperty("errors").EnumerateArray());
        return filed.GetProperty("note").GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> DecideAsync(string login, object input) => (await Server.DataAsync(login, Decide, new { input })).GetProperty("decideExcuseNote");

    private async Task<(long? Reason, int Revisions)> AttendanceAsync()
    {
        await using var db = Server.Database.Open();
        return ((await db.Attendance.SingleAsync()).ReasonId, await db.AttendanceRevisions.CountAsync());
    }

    private async Task AbsentAsync(long lesson, string login) => await Server.DataAsync(
        login, "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { message } } }",
        new { input = new { lessonId = Id("Lesson", lesson), absences = new[] { new { pupilId = Anna, status = "ABSENT" } } } });
}
