using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Marks;

public sealed class SetMarksTests : JournalTest
{
    private const string SetMarks = """
        mutation($input: SetMarksInput!) {
          setMarks(input: $input) {
            marks { value part weight comment version workKind { code } pupil { name { short } } }
            errors { code message ... on InputError { field clause } }
          }
        }
        """;

    private const string Withdraw = """
        mutation($input: WithdrawMarkInput!) {
          withdrawMark(input: $input) { mark { value withdrawnAt revisions { value reason } } errors { code ... on InputError { field } ... on RuleError { clause } } }
        }
        """;

    [Fact]
    [Requirement("LES-11")]
    [Requirement("LES-12")]
    public async Task A_teacher_enters_a_column_with_two_marks_for_one_work()
    {
        var answer = await SetAsync("maths", new
        {
            lessonId = Monday,
            workKindId = Kind("CONTROL"),
            marks = new object[] { new { pupilId = Anna, value = "3/5", comment = "Грамотность" }, new { pupilId = Boris, value = "4", workKindId = Kind("ORAL") } },
        });

        Assert.Equal(
            """{"marks":[{"value":"5","part":1,"weight":1,"comment":null,"version":1,"workKind":{"code":"LESSON"},"pupil":{"name":{"short":"Белова И. О."}}},"""
            + """{"value":"3","part":1,"weight":1,"comment":null,"version":1,"workKind":{"code":"LESSON"},"pupil":{"name":{"short":"Волков И. О."}}},"""
            + """{"value":"3","part":1,"weight":2,"comment":"Грамотность","version":1,"workKind":{"code":"CONTROL"},"pupil":{"name":{"short":"Белова И. О."}}},"""
            + """{"value":"5","part":2,"weight":2,"comment":"Грамотность","version":1,"workKind":{"code":"CONTROL"},"pupil":{"name":{"short":"Белова И. О."}}},"""
            + """{"value":"4","part":1,"weight":1,"comment":null,"version":1,"workKind":{"code":"ORAL"},"pupil":{"name":{"short":"Волков И. О."}}}],"errors":[]}""",
            answer.GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal([DiaryChangeKind.MarkSet, DiaryChangeKind.MarkSet, DiaryChangeKind.MarkSet], await db.JournalEvents.Select(e => e.Kind).ToListAsync());
        Assert.Equal(["mark.set", "mark.set", "mark.set"], await db.AuditEntries.Select(e => e.Action).ToListAsync());
    }

    [Fact]
    public async Task One_wrong_cell_and_nothing_is_entered_and_every_cell_says_its_own_fault()
    {
        var answer = await SetAsync("maths", new
        {
            lessonId = Monday,
            workKindId = Kind("CONTROL"),
            marks = new object[]
            {
                new { pupilId = Anna, value = "4" },
                new { pupilId = Boris, value = "7" },
                new { pupilId = Anna, value = "5" },
                new { pupilId = Id("Pupil", School.Vera.Id), value = "5" },
                new { pupilId = Boris, value = "3/4/5" },
                new { pupilId = Boris, value = "4", workKindId = Id("WorkKind", 987654) },
                new { pupilId = Boris, value = "4", markId = Id("Mark", School.AnnasMark.Id) },
            },
        });

        Assert.Equal(
            ["marks[1].value NOT_ON_SCALE", "marks[2].pupilId INVALID_VALUE", "marks[3].pupilId INVALID_VALUE", "marks[4].value NOT_ON_SCALE", "marks[5].workKindId NOT_FOUND", "marks[6].markId NOT_FOUND"],
            Faults(answer));
        await using var db = Server.Database.Open();
        Assert.Equal(5, await db.Marks.CountAsync());
        Assert.Equal(["mutation.denied"], await db.AuditEntries.Select(e => e.Action).ToListAsync());
        Assert.Empty(await db.JournalEvents.ToListAsync());
    }

    [Fact]
    public async Task A_column_reads_as_often_for_sixty_pupils_as_for_one()
    {
        List<Pupil> pupils = [];
        await using (var db = Server.Database.OpenTracking())
            pupils = [.. Enumerable.Range(0, 60).Select(i => Pupils.Add(db, School.Class7A, $"Ученик{i}"))];

        await SetAsync("maths", new { lessonId = Monday, marks = new[] { new { pupilId = Anna, value = "5" } } });
        var one = Server.Statements.All.Count(IsRead);
        var answer = await SetAsync("maths", new { lessonId = Monday, marks = pupils.Select(p => new { pupilId = Id("Pupil", p.Id), value = "4" }) });

        Assert.Equal(60, answer.GetProperty("marks").GetArrayLength());
        Assert.Equal(one, Server.Statements.All.Count(IsRead));
        Assert.Equal("marks INVALID_VALUE", Assert.Single(Faults(await SetAsync("maths", new { lessonId = Monday, marks = Array.Empty<object>() }))));
        var tooMany = pupils.Prepend(School.Anna).Select(p => new { pupilId = Id("Pupil", p.Id), value = "4" });
        Assert.Equal("marks INVALID_VALUE", Assert.Single(Faults(await SetAsync("maths", new { lessonId = Monday, marks = tooMany }))));
    }

    [Fact]
    public async Task Of_two_corrections_that_have_seen_the_same_mark_one_is_a_conflict()
    {
        var first = await SetAsync("maths", Correction("4", version: 1));
        var second = await SetAsync("maths", Correction("2", version: 1));
        var third = await SetAsync("maths", Correction("2", version: 2));

        Assert.Empty(Faults(first));
        Assert.Equal(["marks[0].version CONFLICT"], Faults(second));
        Assert.Equal(3, third.GetProperty("marks")[0].GetProperty("version").GetInt32());
    }

    [Fact]
    [Requirement("COR-01")]
    [Requirement("LES-13")]
    public async Task Until_the_cut_off_a_mark_is_late_and_a_correction_says_why_and_afterwards_neither_is_done()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(7));
        var late = await SetAsync("maths", new { lessonId = Monday, workKindId = Kind("ORAL"), marks = new[] { new { pupilId = Anna, value = "5" } } });
        var inTime = await SetAsync("maths", new { lessonId = Monday, workKindId = Kind("CONTROL"), marks = new[] { new { pupilId = Anna, value = "5" } } });
        var withoutReason = await SetAsync("maths", Correction("4", version: 1));
        var withReason = await SetAsync("maths", Correction("4", version: 1, reason: "Ошибка в проверке"));
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var corrected = await SetAsync("maths", Correction("3", version: 2, reason: "Ошибка в проверке"));
        var set = await SetAsync("maths", new { lessonId = Monday, workKindId = Kind("HOMEWORK"), marks = new[] { new { pupilId = Anna, value = "5" } } });

        Assert.All([late, inTime, withReason], answer => Assert.Empty(Faults(answer)));
        Assert.Equal(["marks[0].reason INVALID_VALUE"], Faults(withoutReason));
        Assert.Equal(
            """[{"code":"DEADLINE_PASSED","message":"Срок прошёл 14.09.2026 23:59. Изменить запись можно через журнал замены сведений.","field":"marks[0].value","clause":"S-20"}]""",
            corrected.GetProperty("errors").GetRawText());
        Assert.Equal(["marks[0].value DEADLINE_PASSED"], Faults(set));
        const string marks = "query($id: ID!) { pupil(id: $id) { marks { nodes { value late corrected lesson { group { subject { name } } } } } } }";
        var read = await Server.DataAsync("director", marks, new { id = Anna });
        Assert.Equal(
            [("5", false, false), ("5", true, false), ("4", false, false), ("4", false, true)],
            read.GetProperty("pupil").GetProperty("marks").GetProperty("nodes").EnumerateArray()
                .Select(m => (m.GetProperty("value").GetString()!, m.GetProperty("late").GetBoolean(), m.GetProperty("corrected").GetBoolean())));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", marks, new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-18")]
    public async Task A_written_work_is_late_after_the_next_lesson_where_the_school_says_so()
    {
        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { preset: "netschool", basis: "Приказ 1" }) { errors { code } } }""");
        var control = new { lessonId = Monday, workKindId = Kind("CONTROL"), marks = new[] { new { pupilId = Anna, value = "5" } } };
        var boris = new { lessonId = Monday, workKindId = Kind("CONTROL"), marks = new[] { new { pupilId = Boris, value = "5" } } };

        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        await SetAsync("maths", control);
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        await SetAsync("maths", boris);

        await using var db = Server.Database.Open();
        Assert.Equal([(School.Anna.Id, false), (School.Boris.Id, true)], await db.Marks.Where(m => m.Weight == 2).OrderBy(m => m.Id).Select(m => new ValueTuple<long, bool>(m.PupilId, m.Late)).ToListAsync());
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task A_mark_taken_back_counts_no_more_and_keeps_its_history()
    {
        var mark = Id("Mark", School.AnnasMark.Id);
        var unreasoned = await Server.DataAsync("maths", Withdraw, new { input = new { markId = mark, reason = " " } });
        var seenBefore = await Server.DataAsync("maths", Withdraw, new { input = new { markId = mark, reason = "Не тот ученик", version = 7 } });
        var stranger = await Server.DataAsync("english1", Withdraw, new { input = new { markId = mark, reason = "Не тот ученик" } });
        var done = await Server.DataAsync("maths", Withdraw, new { input = new { markId = mark, reason = "Не тот ученик", version = 1 } });

        Assert.Equal("""{"withdrawMark":{"mark":null,"errors":[{"code":"INVALID_VALUE","field":"reason"}]}}""", unreasoned.GetRawText());
        Assert.Equal("""{"withdrawMark":{"mark":null,"errors":[{"code":"CONFLICT","field":"version"}]}}""", seenBefore.GetRawText());
        Assert.Equal("""{"withdrawMark":{"mark":null,"errors":[{"code":"NOT_FOUND","field":"markId"}]}}""", stranger.GetRawText());
        Assert.Equal(
            """{"withdrawMark":{"mark":{"value":"5","withdrawnAt":"2026-09-07T09:00:00Z","revisions":[{"value":"5","reason":null},{"value":null,"reason":"Не тот ученик"}]},"errors":[]}}""",
            done.GetRawText());
        var left = await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { marks { nodes { value } } } }", new { id = Anna });
        Assert.Equal("""{"pupil":{"marks":{"nodes":[{"value":"4"}]}}}""", left.GetRawText());
        Assert.Empty(Faults(await SetAsync("maths", new { lessonId = Monday, marks = new[] { new { pupilId = Anna, value = "2" } } })));
    }

    private static bool IsRead(string statement) => statement.StartsWith("SELECT", StringComparison.Ordinal);

    private string Monday => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private string Kind(string code) => Id("WorkKind", School.WorkKinds.Single(k => k.Code == code).Id);

    private object Correction(string value, int version, string? reason = null) => new
    {
        lessonId = Monday,
        marks = new[] { new { pupilId = Anna, value, markId = Id("Mark", School.AnnasMark.Id), version, reason } },
    };

    private async Task<JsonElement> SetAsync(string login, object input) => (await Server.DataAsync(login, SetMarks, new { input })).GetProperty("setMarks");

    private static IEnumerable<string> Faults(JsonElement answer) =>
        answer.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("field").GetString()} {e.GetProperty("code").GetString()}");
}
