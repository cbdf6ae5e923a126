using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>What was entered, corrected, or entered late: the four marks of Monday noon are there from the beginning.</summary>
public sealed class JournalEntryTests : ControlTest
{
    private const string Entries = """
        query($from: Date!, $to: Date!, $kind: JournalEntryKind, $only: JournalEntryFilter, $class: ID, $teacher: ID, $first: Int, $after: String) {
          school { journalEntries(from: $from, to: $to, kind: $kind, only: $only, classId: $class, teacherId: $teacher, first: $first, after: $after) {
            nodes { kind at correction late author { short } pupil { name { short } } group { subject { name } } lesson { number } oldValue newValue oldAttendance newAttendance reason registerEntry { reasons } }
            pageInfo { hasNextPage endCursor } } } }
        """;

    private const string Texts = """
        query($only: JournalEntryFilter) { school { journalEntries(from: "2026-09-07", to: "2026-09-17", only: $only) {
          nodes { kind at correction author { short } oldText newText oldValue newValue oldPoints newPoints reason registerEntry { reasons } } } } }
        """;

    [Fact]
    [Requirement("COR-04")]
    [Requirement("COR-12")]
    public async Task Leadership_sees_every_correction_and_late_entry_with_author_moment_old_and_new_value_and_reason()
    {
        Server.Database.Clock.Advance(Days(1));
        await CorrectAnnasMarkAsync();
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await Server.DataAsync("maths", "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { code } } }", new
        {
            input = new { lessonId = Id("Lesson", School.MathsLesson.Id), topic = "Дроби", absences = new[] { new { pupilId = Id("Pupil", School.Boris.Id), status = "ABSENT" } } },
        });

        var nodes = await NodesAsync("director", new { from = "2026-09-07", to = "2026-09-08", only = "CORRECTIONS_AND_LATE" });

        Assert.Equal(
            """[{"kind":"ATTENDANCE","at":"2026-09-08T09:05:00Z","correction":false,"late":true,"author":{"short":"Петрова И. О."},"pupil":{"name":{"short":"Волков И. О."}},"group":{"subject":{"name":"Математика"}},"lesson":{"number":1},"oldValue":null,"newValue":null,"oldAttendance":null,"newAttendance":"ABSENT","reason":null,"registerEntry":null},"""
            + """{"kind":"LESSON_RECORD","at":"2026-09-08T09:05:00Z","correction":false,"late":true,"author":{"short":"Петрова И. О."},"pupil":null,"group":{"subject":{"name":"Математика"}},"lesson":{"number":1},"oldValue":null,"newValue":null,"oldAttendance":null,"newAttendance":null,"reason":null,"registerEntry":null},"""
            + """{"kind":"TOPIC","at":"2026-09-08T09:05:00Z","correction":false,"late":true,"author":{"short":"Петрова И. О."},"pupil":null,"group":{"subject":{"name":"Математика"}},"lesson":{"number":1},"oldValue":null,"newValue":null,"oldAttendance":null,"newAttendance":null,"reason":null,"registerEntry":null},"""
            + """{"kind":"MARK","at":"2026-09-08T09:00:00Z","correction":true,"late":false,"author":{"short":"Петрова И. О."},"pupil":{"name":{"short":"Белова И. О."}},"group":{"subject":{"name":"Математика"}},"lesson":{"number":1},"oldValue":"5","newValue":"4","oldAttendance":null,"newAttendance":null,"reason":"Ошибка","registerEntry":null}]""",
            nodes.GetRawText());
    }

    [Fact]
    [Requirement("COR-04")]
    public async Task A_corrected_presence_is_told_with_what_stood_before_and_why()
    {
        var boris = Id("Pupil", School.Boris.Id);
        await ChangeAsync("recordLesson", "RecordLessonInput", new { lessonId = Id("Lesson", School.MathsLesson.Id), absences = new[] { new { pupilId = boris, status = "ABSENT" } } });
        Server.Database.Clock.Advance(Days(1));
        await ChangeAsync("recordLesson", "RecordLessonInput", new { lessonId = Id("Lesson", School.MathsLesson.Id), absences = new[] { new { pupilId = boris, status = "LATE" } }, reason = "Пришёл позже" });

        Assert.Equal(
            """[{"kind":"ATTENDANCE","at":"2026-09-08T09:00:00Z","correction":true,"late":false,"author":{"short":"Петрова И. О."},"pupil":{"name":{"short":"Волков И. О."}},"group":{"subject":{"name":"Математика"}},"lesson":{"number":1},"oldValue":null,"newValue":null,"oldAttendance":"ABSENT","newAttendance":"LATE","reason":"Пришёл позже","registerEntry":null}]""",
            (await NodesAsync("auditor", new { from = "2026-09-08", to = "2026-09-08", kind = "ATTENDANCE" })).GetRawText());
    }

    [Fact]
    [Requirement("COR-04")]
    public async Task The_register_s_decision_stands_beside_what_it_changed()
    {
        Server.Database.Clock.Advance(Days(10));
        var asked = await Server.DataAsync("maths", "mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { correction { id } errors { message } } }", new
        {
            input = new { lessonId = Id("Lesson", School.MathsLesson.Id), reasons = "Перепутана строка", marks = new[] { new { pupilId = Id("Pupil", School.Anna.Id), markId = Id("Mark", School.AnnasMark.Id), value = "3" } } },
        });
        var id = asked.GetProperty("requestCorrection").GetProperty("correction").GetProperty("id").GetString();
        await Server.DataAsync("deputy", "mutation($input: DecideCorrectionInput!) { decideCorrection(input: $input) { errors { message } } }", new { input = new { correctionId = id, approve = true } });

        var node = (await NodesAsync("auditor", new { from = "2026-09-17", to = "2026-09-17", only = "CORRECTIONS" }))[0];

        Assert.Equal(
            ("5", "3", "Перепутана строка", "Соколов И. О."),
            (node.GetProperty("oldValue").GetString(), node.GetProperty("newValue").GetString(), node.GetProperty("registerEntry").GetProperty("reasons").GetString(), node.GetProperty("author").GetProperty("short").GetString()));
    }

    [Fact]
    [Requirement("COR-04")]
    public async Task What_topic_and_homework_said_before_is_told_with_author_moment_and_reason_and_to_no_family()
    {
        await RecordAsync("maths", School.MathsLesson.Id, "Дроби", "№ 5");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await ChangeAsync("recordLesson", "RecordLessonInput", new
        {
            lessonId = Id("Lesson", School.MathsLesson.Id),
            topic = "Десятичные дроби",
            homework = new object[] { new { text = "№ 5" }, new { text = "№ 6", dueDate = "2026-09-09" } },
            reason = "Описка",
        });
        // The same again is no entry.
        await ChangeAsync("recordLesson", "RecordLessonInput", new { lessonId = Id("Lesson", School.MathsLesson.Id), topic = "Десятичные дроби" });
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await ChangeAsync("setHomework", "SetHomeworkInput", new { lessonId = Id("Lesson", School.MathsLesson.Id), homework = Array.Empty<object>(), reason = "Отменено" });

        Assert.Equal(
            [
                "HOMEWORK 09:10:00 True Петрова И. О.: № 5 / № 6 (к 09.09.2026) -> - (Отменено)",
                "TOPIC 09:05:00 True Петрова И. О.: Дроби -> Десятичные дроби (Описка)",
                "HOMEWORK 09:05:00 True Петрова И. О.: № 5 -> № 5 / № 6 (к 09.09.2026) (Описка)",
            ],
            await TextsAsync("director", "CORRECTIONS"));
        Assert.Equal(
            ["TOPIC 09:00:00 False Петрова И. О.: - -> Дроби (-)", "HOMEWORK 09:00:00 False Петрова И. О.: - -> № 5 (-)"],
            (await TextsAsync("auditor", only: null)).TakeLast(2));
        foreach (var login in new[] { "annas-father", "anna", "administrator", "maths" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Texts), StringComparison.Ordinal);
        var diary = (await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { days { lessons { lesson { topic homework { text } } } } } } }", new { id = Id("Pupil", School.Anna.Id) })).GetRawText();
        Assert.Contains("Десятичные дроби", diary, StringComparison.Ordinal);
        Assert.DoesNotContain("№ 5", diary, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""UPDATE "LessonRevisions" SET "OldText" = 'Иное'"""));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "LessonRevisions" """));
    }

    [Fact]
    [Requirement("COR-04")]
    public async Task A_topic_that_the_register_corrected_and_a_former_result_of_an_examination_are_told()
    {
        await RecordAsync("maths", School.MathsLesson.Id, "Дроби");
        Server.Database.Clock.Advance(Days(10));
        var asked = await Server.DataAsync("maths", "mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { correction { id } errors { message } } }", new
        {
            input = new { lessonId = Id("Lesson", School.MathsLesson.Id), reasons = "Не та тема", topic = "Проценты" },
        });
        var id = asked.GetProperty("requestCorrection").GetProperty("correction").GetProperty("id").GetString();
        await ChangeAsync("decideCorrection", "DecideCorrectionInput", new { correctionId = id, approve = true }, "deputy");
        var planned = await Server.DataAsync("maths", "mutation($input: SetExaminationInput!) { setExamination(input: $input) { examination { id } errors { message } } }", new
        {
            input = new { groupId = Maths7A, kind = "INTERIM", title = "Переводной экзамен", date = "2026-09-14", maxPoints = 30 },
        });
        var exam = planned.GetProperty("setExamination").GetProperty("examination").GetProperty("id").GetString();
        await ChangeAsync("setExaminationResults", "SetExaminationResultsInput", new { examinationId = exam, results = new[] { new { pupilId = Id("Pupil", School.Anna.Id), absenceReason = "Болела" } } });
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await ChangeAsync("setExaminationResults", "SetExaminationResultsInput", new { examinationId = exam, results = new[] { new { pupilId = Id("Pupil", School.Anna.Id), value = "4", points = 25.5, reason = "Писала в другой день" } } });

        Assert.Equal(
            ["EXAMINATION 09:05:00 True Петрова И. О.: Болела -> - (Писала в другой день) - 4 - 25.5", "TOPIC 09:00:00 True Соколов И. О.: Дроби -> Проценты (Не та тема)"],
            await TextsAsync("director", "CORRECTIONS"));
    }

    [Fact]
    public async Task Entries_come_in_pages_of_one_statement_and_can_be_narrowed()
    {
        await CorrectAnnasMarkAsync();
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await Server.DataAsync("director", Entries, new { from = "2026-09-07", to = "2026-09-07", first = 2, after })).GetProperty("school").GetProperty("journalEntries");
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => $"{n.GetProperty("pupil").GetProperty("name").GetProperty("short").GetString()} {n.GetProperty("newValue").GetString()}"));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(["Белова И. О. 4", "Белова И. О. 4", "Белова И. О. 5", "Волков И. О. 3", "Громова И. О. 4"], seen.Order(StringComparer.Ordinal));
        Assert.Equal(1, (await NodesAsync("director", new { from = "2026-09-07", to = "2026-09-07", @class = Class7B })).GetArrayLength());
        Assert.Equal(1, (await NodesAsync("director", new { from = "2026-09-07", to = "2026-09-07", teacher = Id("Teacher", School.EnglishTeacher1.Id) })).GetArrayLength());
        Assert.Equal(0, (await NodesAsync("director", new { from = "2026-09-07", to = "2026-09-07", kind = "FINAL_MARK" })).GetArrayLength());
        Assert.Equal(0, (await NodesAsync("director", new { from = "2026-09-08", to = "2026-09-08" })).GetArrayLength());
        // The school, a page, its pupils.
        await Server.DataAsync("director", "{ school { journalEntries(from: \"2026-09-07\", to: \"2026-09-07\") { nodes { kind newValue pupil { id } } } } }");
        Assert.Equal(3, Server.Statements.All.Count);
    }

    [Fact]
    public async Task Who_does_not_read_every_mark_reads_none_of_it()
    {
        var asked = new { from = "2026-09-07", to = "2026-09-07" };
        foreach (var login in new[] { "administrator", "maths", "methodist", "annas-father", "anna" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Entries, asked), StringComparison.Ordinal);
        var other = await NodesAsync("other-director", asked);
        Assert.Equal("Чужой И. О.", Assert.Single(other.EnumerateArray()).GetProperty("pupil").GetProperty("name").GetProperty("short").GetString());
        Assert.Contains("BAD_USER_INPUT", await Server.AskAsync("director", Entries, new { from = "2026-09-07", to = "2026-09-07", after = "zz" }), StringComparison.Ordinal);
    }

    private Task CorrectAnnasMarkAsync() => Server.DataAsync("maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { code message } } }", new
    {
        input = new { lessonId = Id("Lesson", School.MathsLesson.Id), pupilId = Id("Pupil", School.Anna.Id), markId = Id("Mark", School.AnnasMark.Id), value = "4", reason = "Ошибка" },
    });

    private async Task<JsonElement> NodesAsync(string login, object asked) =>
        (await Server.DataAsync(login, Entries, asked)).GetProperty("school").GetProperty("journalEntries").GetProperty("nodes");

    private async Task ChangeAsync(string mutation, string type, object input, string login = "maths")
    {
        var done = await Server.DataAsync(login, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}", new { input });
        Assert.Equal("[]", done.GetProperty(mutation).GetProperty("errors").GetRawText());
    }

    /// <summary>The entries that say something in words, and those of examinations.</summary>
    private async Task<List<string>> TextsAsync(string login, string? only) =>
        [.. (await Server.DataAsync(login, Texts, new { only })).GetProperty("school").GetProperty("journalEntries").GetProperty("nodes").EnumerateArray()
            .Where(n => n.GetProperty("kind").GetString() is "TOPIC" or "HOMEWORK" or "EXAMINATION")
            .Select(n => $"{n.GetProperty("kind").GetString()} {n.GetProperty("at").GetString()![11..19]} {n.GetProperty("correction").GetBoolean()} {n.GetProperty("author").GetProperty("short").GetString()}: "
                + $"{Text(n, "oldText")} -> {Text(n, "newText")} ({(n.GetProperty("registerEntry") is { ValueKind: JsonValueKind.Object } entry ? Text(entry, "reasons") : Text(n, "reason"))})"
                + (n.GetProperty("kind").GetString() == "EXAMINATION" ? $" {Text(n, "oldValue")} {Text(n, "newValue")} {n.GetProperty("oldPoints").GetRawText().Replace("null", "-", StringComparison.Ordinal)} {n.GetProperty("newPoints").GetRawText()}" : ""))];

    private static string Text(JsonElement node, string name) => node.GetProperty(name).GetString()?.Replace("\n", " / ", StringComparison.Ordinal) ?? "-";
}
