using System.Text.Json;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Lessons;

public sealed class RecordLessonTests : JournalTest
{
    private const string Record = """
        mutation($input: RecordLessonInput!) {
          recordLesson(input: $input) {
            lesson { status topic recordedAt homework { text dueDate assignedAt } }
            errors { code message ... on InputError { field clause } ... on RuleError { clause } }
          }
        }
        """;

    [Fact]
    [Requirement("LES-03")]
    [Requirement("LES-06")]
    [Requirement("LES-07")]
    [Requirement("LES-14")]
    public async Task Teacher_records_topic_homework_and_absences()
    {
        var answer = await RecordAsync("maths", new
        {
            lessonId = Monday,
            topic = "  Рациональные числа ",
            homework = new[] { new { text = "№ 12", dueDate = "2026-09-08" } },
            absences = new[] { new { pupilId = Boris, status = "ABSENT" } },
        });

        Assert.Equal(
            """{"lesson":{"status":"HELD","topic":"Рациональные числа","recordedAt":"2026-09-07T09:00:00Z","homework":[{"text":"№ 12","dueDate":"2026-09-08","assignedAt":"2026-09-07T09:00:00Z"}]},"errors":[]}""",
            answer.GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal((School.Boris.Id, AttendanceStatus.Absent), await db.Attendance.Select(a => new ValueTuple<long, AttendanceStatus>(a.PupilId, a.Status)).SingleAsync());
        Assert.Equal(
            [(DiaryChangeKind.Homework, (long?)null, (long?)School.Maths7A.Id), (DiaryChangeKind.Attendance, School.Boris.Id, School.Maths7A.Id)],
            await EventsAsync());
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task A_record_rewritten_keeps_everything_it_ever_said()
    {
        await RecordAsync("maths", new { lessonId = Monday, homework = new[] { new { text = "№ 12" }, new { text = "§ 3" } }, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } });
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(10));

        var answer = await RecordAsync("maths", new { lessonId = Monday, homework = new[] { new { text = "§ 3" }, new { text = "№ 13" } }, absences = new[] { new { pupilId = Boris, status = "PRESENT" } } });

        Assert.Equal(
            """[{"text":"§ 3","dueDate":null,"assignedAt":"2026-09-07T09:00:00Z"},{"text":"№ 13","dueDate":null,"assignedAt":"2026-09-07T09:10:00Z"}]""",
            answer.GetProperty("lesson").GetProperty("homework").GetRawText());
        Assert.Equal("2026-09-07T09:00:00Z", answer.GetProperty("lesson").GetProperty("recordedAt").GetString());
        await using var db = Server.Database.Open();
        Assert.Equal(["№ 12"], await db.Homework.Where(h => h.WithdrawnAt != null).Select(h => h.Text).ToListAsync());
        Assert.Equal(
            [(1, AttendanceStatus.Absent), (2, AttendanceStatus.Present)],
            await db.AttendanceRevisions.OrderBy(r => r.Number).Select(r => new ValueTuple<int, AttendanceStatus>(r.Number, r.Status)).ToListAsync());
    }

    [Fact]
    public async Task What_is_not_given_stays_and_what_is_given_again_is_no_news()
    {
        await RecordAsync("maths", new { lessonId = Monday, topic = "Тема", homework = new[] { new { text = "№ 12" } }, absences = new[] { new { pupilId = Boris, status = "LATE" } } });
        var before = await EventsAsync();

        var untouched = await RecordAsync("maths", new { lessonId = Monday });
        await RecordAsync("maths", new { lessonId = Monday, homework = new[] { new { text = "№ 12" } }, absences = new[] { new { pupilId = Boris, status = "LATE" } } });

        Assert.Equal("Тема", untouched.GetProperty("lesson").GetProperty("topic").GetString());
        Assert.Equal(1, untouched.GetProperty("lesson").GetProperty("homework").GetArrayLength());
        Assert.Equal(before, await EventsAsync());
    }

    [Fact]
    public async Task All_faults_are_told_at_once_and_nothing_is_changed()
    {
        var answer = await RecordAsync("maths", new
        {
            lessonId = Monday,
            topic = " ",
            homework = new object[] { new { text = "" }, new { text = "№ 1", dueDate = "2026-09-06" } },
            absences = new[] { new { pupilId = Boris, status = "ABSENT" }, new { pupilId = Boris, status = "LATE" }, new { pupilId = Id("Pupil", School.Vera.Id), status = "ABSENT" } },
        });

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("lesson").ValueKind);
        Assert.Equal(
            ["topic", "homework[0].text", "homework[1].dueDate", "absences[1].pupilId", "absences[2].pupilId"],
            answer.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()));
        Assert.All(answer.GetProperty("errors").EnumerateArray(), e => Assert.Equal("INVALID_VALUE", e.GetProperty("code").GetString()));
        await using var db = Server.Database.Open();
        Assert.Equal(LessonStatus.Planned, (await db.Lessons.SingleAsync(l => l.Id == School.MathsLesson.Id)).Status);
        Assert.Empty(await db.AuditEntries.ToListAsync());
    }

    [Fact]
    public async Task A_lesson_of_a_later_day_cannot_be_recorded_as_held()
    {
        var answer = await RecordAsync("substitute", new { lessonId = Id("Lesson", School.SubstitutedLesson.Id), topic = "Тема" });

        Assert.Equal("""[{"code":"INVALID_VALUE","message":"Урок ещё не проведён, внести запись можно в день урока.","field":"lessonId","clause":null}]""", answer.GetProperty("errors").GetRawText());
    }

    [Fact]
    [Requirement("COR-01")]
    [Requirement("LES-03")]
    [Requirement("LES-07")]
    public async Task A_record_is_late_after_its_day_and_refused_after_the_cut_off()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        await RecordAsync("maths", new { lessonId = Monday, topic = "Тема", homework = new[] { new { text = "№ 12" } }, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(7));
        var refused = await RecordAsync("maths", new { lessonId = Monday, topic = "Другая тема" });
        var homework = await RecordAsync("maths", new { lessonId = Monday, homework = new[] { new { text = "№ 13" } } });

        var read = await Server.DataAsync("deputy", "query($id: ID!) { lesson(id: $id) { topic recordedLate homework { text late } } }", new { id = Monday });
        Assert.Equal("""{"lesson":{"topic":"Тема","recordedLate":true,"homework":[{"text":"№ 12","late":true}]}}""", read.GetRawText());
        Assert.Equal(
            """[{"code":"DEADLINE_PASSED","message":"Срок прошёл 14.09.2026 23:59. Изменить запись можно через журнал замены сведений.","clause":"S-20"}]""",
            refused.GetProperty("errors").GetRawText());
        Assert.Equal(refused.GetRawText(), homework.GetRawText());
        await using var db = Server.Database.Open();
        Assert.True((await db.Attendance.SingleAsync()).Late);
    }

    [Fact]
    [Requirement("COR-01")]
    public async Task A_topic_or_homework_that_becomes_another_after_the_day_of_the_lesson_says_why()
    {
        await RecordAsync("maths", new { lessonId = Monday, topic = "Тема", homework = new[] { new { text = "№ 12" } } });
        await RecordAsync("maths", new { lessonId = Monday, topic = "Дроби", homework = new[] { new { text = "№ 13" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));

        const string refused = """[{"code":"INVALID_VALUE","message":"День урока прошёл: укажите причину исправления.","field":"reason","clause":"A-02"}]""";
        foreach (var change in new object[]
        {
            new { lessonId = Monday, topic = "Проценты" },
            new { lessonId = Monday, topic = "Проценты", homework = new[] { new { text = "№ 14" } }, reason = "  " },
            new { lessonId = Monday, homework = new[] { new { text = "№ 13" }, new { text = "№ 14" } } },
            new { lessonId = Monday, homework = Array.Empty<object>() },
        })
            Assert.Equal(refused, (await RecordAsync("maths", change)).GetProperty("errors").GetRawText());
        await AssertSaysAsync("Дроби", "№ 13");

        // What it said before is no change, and what is entered for the first time no correction.
        var same = await RecordAsync("maths", new { lessonId = Monday, topic = " Дроби", homework = new[] { new { text = "№ 13" } }, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } });
        var other = await RecordAsync("maths", new { lessonId = Monday, topic = "Проценты", homework = new[] { new { text = "№ 14" } }, reason = " Описка " });
        Assert.Equal("[] []", $"{same.GetProperty("errors").GetRawText()} {other.GetProperty("errors").GetRawText()}");
        await AssertSaysAsync("Проценты", "№ 14");
        await using var db = Server.Database.Open();
        Assert.Equal(
            ["Topic Дроби -> Проценты (Описка)", "Homework № 13 -> № 14 (Описка)"],
            (await db.LessonRevisions.OrderBy(r => r.Id).ToListAsync()).TakeLast(2).Select(r => $"{r.Part} {r.OldText} -> {r.NewText} ({r.Reason})"));
    }

    [Fact]
    [Requirement("COR-01")]
    [Requirement("LES-14")]
    public async Task What_was_recorded_of_presence_becomes_another_after_the_day_of_the_lesson_with_a_reason_alone()
    {
        await RecordAsync("maths", new { lessonId = Monday, topic = "Тема", absences = new[] { new { pupilId = Boris, status = "ABSENT" } } });
        // On the day itself none is asked.
        await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "LATE" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var (before, events) = (await RevisionsAsync(), await EventsAsync());

        const string refused = """[{"code":"INVALID_VALUE","message":"День урока прошёл: укажите причину исправления.","field":"reason","clause":"A-02"}]""";
        foreach (var change in new object[]
        {
            new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } },
            new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "PRESENT" } }, reason = "  " },
            new { lessonId = Monday, homework = new[] { new { text = "№ 12" } }, absences = new[] { new { pupilId = Anna, status = "ABSENT" }, new { pupilId = Boris, status = "PRESENT" } } },
        })
            Assert.Equal(refused, (await RecordAsync("maths", change)).GetProperty("errors").GetRawText());

        Assert.Equal(["1 Волков Absent (-)", "2 Волков Late (-)"], before);
        Assert.Equal(before, await RevisionsAsync());
        Assert.Equal(events, await EventsAsync());
        await using var db = Server.Database.Open();
        Assert.Equal((School.Boris.Id, AttendanceStatus.Late, 2), await db.Attendance.Select(a => new ValueTuple<long, AttendanceStatus, int>(a.PupilId, a.Status, a.Version)).SingleAsync());
        Assert.Empty(await db.Homework.ToListAsync());
        Assert.Equal(2, await db.AuditEntries.CountAsync());
    }

    [Fact]
    [Requirement("COR-01")]
    public async Task The_reason_of_a_changed_presence_is_kept_and_the_same_value_or_a_first_one_needs_none()
    {
        await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "LATE" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));

        var same = await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "LATE" } } });
        var changed = await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "PRESENT" }, new { pupilId = Anna, status = "ABSENT" } }, reason = " Перепутана строка " });
        // Present is what stood there now, and no first entry.
        var back = await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } });
        var tooLong = await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Boris, status = "ABSENT" } }, reason = new string('а', 501) });

        Assert.Equal("[] []", $"{same.GetProperty("errors").GetRawText()} {changed.GetProperty("errors").GetRawText()}");
        Assert.Equal(("A-02", "reason"), (back.GetProperty("errors")[0].GetProperty("clause").GetString(), tooLong.GetProperty("errors")[0].GetProperty("field").GetString()));
        Assert.Equal(["1 Волков Late (-)", "2 Волков Present (Перепутана строка)", "1 Белова Absent (-)"], await RevisionsAsync());
        await using var db = Server.Database.Open();
        var told = await db.AttendanceRevisions.SingleAsync(r => r.Reason != null);
        Assert.Equal((School.MathsTeacher.PersonId, Server.Database.Clock.Now, (long?)null), (told.AuthorPersonId, told.At, told.CorrectionId));
    }

    [Fact]
    [Requirement("COR-01")]
    public async Task The_family_of_one_pupil_reads_his_own_reason_and_not_that_of_the_others()
    {
        await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Anna, status = "LATE" }, new { pupilId = Boris, status = "LATE" } } });
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));

        var unexplained = await RecordAsync("maths", new
        {
            lessonId = Monday,
            absences = new object[] { new { pupilId = Anna, status = "ABSENT", reason = " Была у врача " }, new { pupilId = Boris, status = "PRESENT", reason = " " } },
        });
        var tooLong = await RecordAsync("maths", new { lessonId = Monday, absences = new[] { new { pupilId = Anna, status = "ABSENT", reason = new string('а', 501) } }, reason = "Описка" });
        var before = await RevisionsAsync();
        var changed = await RecordAsync("maths", new
        {
            lessonId = Monday,
            absences = new object[] { new { pupilId = Anna, status = "ABSENT", reason = " Была у врача " }, new { pupilId = Boris, status = "PRESENT" } },
            reason = "Перепутана строка",
        });

        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"День урока прошёл: укажите причину исправления.","field":"reason","clause":"A-02"}]""",
            unexplained.GetProperty("errors").GetRawText());
        Assert.Equal("absences[0].reason", tooLong.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal(["1 Белова Late (-)", "1 Волков Late (-)"], before);
        Assert.Equal("[]", changed.GetProperty("errors").GetRawText());
        Assert.Equal([null, "Была у врача"], await ReasonsReadByAsync("annas-father", Anna));
        Assert.Equal([null, "Перепутана строка"], await ReasonsReadByAsync("boris", Boris));
    }

    [Fact]
    [Requirement("COR-01")]
    public async Task Where_the_school_knows_no_cut_off_a_change_after_the_day_says_why_all_the_same_and_after_a_cut_off_no_reason_helps()
    {
        await RecordAsync("maths", new { lessonId = Monday, topic = "Тема" });
        Server.Database.Clock.Advance(TimeSpan.FromDays(8));
        var closed = await RecordAsync("maths", new { lessonId = Monday, topic = "Дроби", reason = "Описка" });
        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { basis: "Приказ 12", settings: [{ key: "markChangeCutoff", value: "null" }] }) { errors { message } } }""");

        var unexplained = await RecordAsync("maths", new { lessonId = Monday, topic = "Дроби" });
        var explained = await RecordAsync("maths", new { lessonId = Monday, topic = "Дроби", reason = "Описка" });

        Assert.Equal(
            """[{"code":"DEADLINE_PASSED","message":"Срок прошёл 14.09.2026 23:59. Изменить запись можно через журнал замены сведений.","clause":"S-20"}]""",
            closed.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"INVALID_VALUE","message":"День урока прошёл: укажите причину исправления.","field":"reason","clause":"A-02"}]""", unexplained.GetProperty("errors").GetRawText());
        Assert.Equal("Дроби", explained.GetProperty("lesson").GetProperty("topic").GetString());
    }

    [Fact]
    public async Task A_lesson_of_a_closed_period_cannot_be_recorded()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            (await db.GradingPeriods.SingleAsync(p => p.Id == School.FirstQuarter.Id)).Closed = true;
            await db.SaveChangesAsync();
        }

        var answer = await RecordAsync("maths", new { lessonId = Monday, topic = "Тема" });

        Assert.Equal("PERIOD_CLOSED", answer.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_colleague_is_told_that_the_lesson_is_not_his_and_a_stranger_that_there_is_none()
    {
        var colleague = await RecordAsync("english1", new { lessonId = Monday, topic = "Тема" });
        var stranger = await RecordAsync("other-director", new { lessonId = Monday, topic = "Тема" });

        Assert.Equal("NOT_TAUGHT_BY_YOU", colleague.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("NOT_FOUND", stranger.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    private async Task AssertSaysAsync(string topic, string homework)
    {
        var read = await Server.DataAsync("maths", "query($id: ID!) { lesson(id: $id) { topic homework { text } } }", new { id = Monday });
        Assert.Equal("{\"lesson\":{\"topic\":\"" + topic + "\",\"homework\":[{\"text\":\"" + homework + "\"}]}}", read.GetRawText());
    }

    private string Monday => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private async Task<JsonElement> RecordAsync(string login, object input) =>
        (await Server.DataAsync(login, Record, new { input })).GetProperty("recordLesson");

    private async Task<List<string>> RevisionsAsync()
    {
        await using var db = Server.Database.Open();
        return await (
            from revision in db.AttendanceRevisions
            join entry in db.Attendance on revision.AttendanceId equals entry.Id
            join pupil in db.Pupils on entry.PupilId equals pupil.Id
            orderby revision.Id
            select $"{revision.Number} {pupil.Person.LastName} {revision.Status} ({revision.Reason ?? "-"})").ToListAsync();
    }

    private async Task<List<string?>> ReasonsReadByAsync(string login, string pupil)
    {
        var data = await Server.DataAsync(login, "query($id: ID!) { pupil(id: $id) { changes(kinds: [ATTENDANCE]) { nodes { reason } } } }", new { id = pupil });
        return [.. data.GetProperty("pupil").GetProperty("changes").GetProperty("nodes").EnumerateArray().Select(c => c.GetProperty("reason").GetString())];
    }

    private async Task<List<(DiaryChangeKind, long?, long?)>> EventsAsync()
    {
        await using var db = Server.Database.Open();
        return [.. (await db.JournalEvents.OrderBy(e => e.Id).ToListAsync()).Select(e => (e.Kind, e.PupilId, e.GroupId))];
    }
}
