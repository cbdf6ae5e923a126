using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

/// <summary>Anna (7А) moves to 7Б on Wednesday of the first week. On Thursday both classes have mathematics.</summary>
public sealed class TransferTests : PupilListTest
{
    private long _thursday7A;
    private long _thursday7B;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Server.Database.OpenTracking();
        _thursday7A = Lesson(School.Maths7A.Id, School.Class7A.Id, School.MathsTeacher.Id);
        _thursday7B = Lesson(School.Maths7B.Id, School.Class7B.Id, School.TeacherAndMother.Id);

        long Lesson(long groupId, long classId, long teacherId)
        {
            var lesson = new Domain.Lessons.Lesson
            {
                SchoolId = School.School.Id,
                GroupId = groupId,
                ClassId = classId,
                TeacherId = teacherId,
                Date = SchoolBuilder.FirstMonday.AddDays(3),
                Number = 1,
                StartsAt = new(8, 30),
                EndsAt = new(9, 15),
            };
            db.Add(lesson);
            db.SaveChanges();
            return lesson.Id;
        }
    }

    [Fact]
    [Requirement("PPL-04")]
    [Requirement("PPL-13")]
    public async Task A_week_of_the_diary_has_the_lessons_of_the_class_she_was_in_on_each_day()
    {
        Assert.Equal("""{"data":{"transferPupils":{"pupils":[{"schoolClass":{"name":"7Б"}}],"errors":[]}}}""", await TransferAsync("administrator"));

        var body = await Server.AskAsync("annas-father", $$"""
            { pupil(id: "{{AnnasId}}") { schoolClass { name } diary(week: "2026-09-07") { days { lessons { lesson { date group { subject { name } schoolClass { name } } } marks { value } } } } } }
            """);

        var lessons = Data(body).GetProperty("pupil").GetProperty("diary").GetProperty("days").EnumerateArray()
            .SelectMany(day => day.GetProperty("lessons").EnumerateArray())
            .Select(line => (
                line.GetProperty("lesson").GetProperty("date").GetString(),
                line.GetProperty("lesson").GetProperty("group").GetProperty("schoolClass").GetProperty("name").GetString(),
                line.GetProperty("marks").GetArrayLength()));
        Assert.Equal([("2026-09-07", "7А", 1), ("2026-09-07", "7А", 1), ("2026-09-08", "7А", 0), ("2026-09-10", "7Б", 0)], lessons);
    }

    [Fact]
    [Requirement("LES-23")]
    public async Task Journals_of_both_classes_have_her_line_and_say_on_which_days_she_belonged()
    {
        await TransferAsync("administrator");

        Assert.Equal(
            ["Белова И. О.: + + -", "Волков И. О.: + + +"],
            await LinesAsync("maths", School.Maths7A.Id));
        Assert.Equal(
            ["Белова И. О.: - +", "Громова И. О.: + +"],
            await LinesAsync("teacher-and-mother", School.Maths7B.Id));
        Assert.Equal(["Волков И. О.: +"], await LinesAsync("english2", School.English7A2.Id));
    }

    [Fact]
    public async Task A_mark_is_set_where_she_was_and_nowhere_else()
    {
        await TransferAsync("administrator");

        Assert.Contains("\"errors\":[]", await SetMarkAsync("maths", School.MathsLesson.Id), StringComparison.Ordinal);
        Assert.Contains("Такого ученика нет в этой группе.", await SetMarkAsync("maths", _thursday7A), StringComparison.Ordinal);
        Assert.Contains("\"errors\":[]", await SetMarkAsync("teacher-and-mother", _thursday7B), StringComparison.Ordinal);
        Assert.Contains("Такого ученика нет в этой группе.", await SetMarkAsync("teacher-and-mother", School.MathsLesson7B.Id), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task The_homeroom_teacher_of_before_keeps_what_was_recorded_in_the_class_and_gets_nothing_of_later()
    {
        await TransferAsync("administrator");
        long later;
        await using (var db = Server.Database.OpenTracking())
        {
            var mark = Mark.Set(School.School.Id, _thursday7B, School.Anna.Id, new("5", 5), await db.WorkKinds.FirstAsync(k => k.SchoolId == School.School.Id), null,
                new(School.TeacherAndMother.Id, School.TeacherAndMother.PersonId, Server.Database.Clock.Now));
            db.Add(mark);
            await db.SaveChangesAsync();
            later = mark.Id;
        }

        var (earlier, english) = (Id("Mark", School.AnnasMark.Id), Id("Mark", School.AnnasEnglishMark.Id));
        var asked = $$"""{ a: node(id: "{{earlier}}") { id } b: node(id: "{{english}}") { id } c: node(id: "{{Id("Mark", later)}}") { id } d: pupil(id: "{{AnnasId}}") { id } }""";

        Assert.Equal($$$$"""{"data":{"a":{"id":"{{{{earlier}}}}"},"b":{"id":"{{{{english}}}}"},"c":null,"d":null}}""", await Server.AskAsync("maths", asked));
        Assert.Equal(
            $$$$"""{"data":{"a":{"id":"{{{{earlier}}}}"},"b":{"id":"{{{{english}}}}"},"c":{"id":"{{{{Id("Mark", later)}}}}"},"d":{"id":"{{{{AnnasId}}}}"}}}""",
            await Server.AskAsync("director", asked));
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task The_homeroom_teacher_of_now_sees_all_of_her_and_the_subject_teacher_of_before_only_the_own_records()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            // Boris goes to 7Б, whose homeroom teacher is a stranger to him.
            (await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == School.Boris.Id)).Transfer(School.Class7B.Id, new(2026, 9, 9), []);
            await db.SaveChangesAsync();
        }

        var asked = $$"""{ a: node(id: "{{Id("Mark", School.BorisMark.Id)}}") { ... on Mark { value } } b: pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { diary(week: "2026-09-07") { from } parents { parent { id } } } }""";

        Assert.Equal(
            $$$$"""{"data":{"a":{"value":"3"},"b":{"diary":{"from":"2026-09-07"},"parents":[{"parent":{"id":"{{{{Id("Parent", School.BorisMother.Id)}}}}"}}]}}}""",
            await Server.AskAsync("teacher-and-mother", asked));
        Assert.Equal("""{"data":{"a":{"value":"3"},"b":null}}""", await Server.AskAsync("maths", asked));
        Assert.Equal("""{"data":{"a":null,"b":null}}""", await Server.AskAsync("english2", asked));
    }

    [Theory]
    [InlineData("2026-09-12", "День не может быть в будущем: внесите запись, когда он наступит.")]
    [InlineData("2026-07-31", "День раньше начала учебного года (01.08.2026): прошлый год не меняется.")]
    public async Task A_day_in_the_future_or_before_the_year_is_refused(string on, string message)
    {
        Assert.Equal(
            $$$$"""{"data":{"transferPupils":{"pupils":[],"errors":[{"code":"INVALID_VALUE","message":"{{{{message}}}}","field":"on"}]}}}""",
            await TransferAsync("administrator", on));
    }

    [Fact]
    public async Task Times_never_overlap()
    {
        await TransferAsync("administrator");

        Assert.Contains("Ученик уже в этом классе.", await TransferAsync("administrator"), StringComparison.Ordinal);
        var back = (await Server.AskAsync("administrator", $$"""
            mutation { transferPupils(input: { pupilIds: ["{{AnnasId}}"], toClassId: "{{Id("SchoolClass", School.Class7A.Id)}}", on: "2026-09-08", {{Order}} }) { errors { message } } }
            """));
        Assert.Contains("Ученик в своём классе с 09.09.2026: раньше перевести нельзя.", back, StringComparison.Ordinal);
        Assert.Contains("Ученик в своём классе с 09.09.2026: выбыть он может со следующего дня.", await WithdrawAsync("administrator"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("PPL-07")]
    public async Task Who_does_not_keep_the_lists_is_refused_by_the_setting()
    {
        const string refused =
            """{"data":{"transferPupils":{"pupils":[],"errors":[{"code":"FORBIDDEN","message":"Данные об учениках и родителях вносит другой сотрудник: так решила школа.","clause":"S-02"}]}}}""";

        Assert.Equal(refused, await TransferAsync("director"));
        Assert.Equal(refused, await TransferAsync("teacher-and-mother")); // of the class she goes to: it would open a stranger's marks
        Assert.Contains("NOT_FOUND", await TransferAsync("methodist"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await TransferAsync("other-director"), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await TransferAsync("annas-father"), StringComparison.Ordinal);
        Assert.Contains("\"errors\":[]", await TransferAsync("maths"), StringComparison.Ordinal); // her homeroom teacher
        await using var db = Server.Database.Open();
        Assert.Equal("17-к", (await db.PupilMovements.SingleAsync()).OrderNumber);
    }

    [Fact]
    public async Task A_journal_and_a_diary_take_no_more_statements_than_before()
    {
        await TransferAsync("administrator");

        await LinesAsync("maths", School.Maths7A.Id);

        // Groups, period, lessons, lines with their times.
        Assert.Equal(4, Server.Statements.All.Count);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string login, long groupId)
    {
        var body = await Server.AskAsync(login, $$"""
            { node(id: "{{Id("TeachingGroup", groupId)}}") { ... on TeachingGroup { journal(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { rows { pupil { name { short } } cells { belongs } } } } } }
            """);
        return [.. Data(body).GetProperty("node").GetProperty("journal").GetProperty("rows").EnumerateArray().Select(row =>
            $"{row.GetProperty("pupil").GetProperty("name").GetProperty("short").GetString()}: "
            + string.Join(' ', row.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("belongs").GetBoolean() ? "+" : "-")))];
    }

    private Task<string> SetMarkAsync(string login, long lessonId) => Server.AskAsync(login, $$"""
        mutation { setMark(input: { lessonId: "{{Id("Lesson", lessonId)}}", pupilId: "{{AnnasId}}", value: "4", reason: "проверена работа" }) { errors { message } } }
        """);
}
