using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

public sealed class ScheduleChangeTests : JournalTest
{
    private const string Result = "{ lessons { date number startsAt room status teacher { name { short } } substitutedTeacher { name { short } } } errors { code message ... on InputError { field } ... on RuleError { clause } } }";
    private const string Register = """
        query($from: Date!, $to: Date!, $teacher: ID) {
          school { lessonChanges(from: $from, to: $to, teacherId: $teacher) {
            nodes { kind date number reason order { number date } signedAt teacher { name { short } } substitute { name { short } } author { short } lesson { status } }
            pageInfo { hasNextPage } } }
        }
        """;

    [Fact]
    [Requirement("SCH-01")]
    [Requirement("SCH-08")]
    public async Task A_substitution_stands_in_the_schedule_and_signed_in_the_register()
    {
        var changed = await ChangeAsync("deputy", "substituteLessons", "SubstituteLessonsInput", new
        {
            lessonIds = new[] { Id("Lesson", School.EnglishLesson2.Id) },
            teacherId = Id("Teacher", School.MathsTeacher.Id),
            reason = " Болезнь учителя ",
            order = new { number = "17-к", date = "2026-09-05" },
        });
        Assert.Equal(
            """{"lessons":[{"date":"2026-09-07","number":2,"startsAt":"09:25","room":null,"status":"PLANNED","teacher":{"name":{"short":"Петрова И. О."}},"substitutedTeacher":{"name":{"short":"Ли И. О."}}}],"errors":[]}""",
            changed.GetRawText());
        Assert.Equal(
            """[{"kind":"SUBSTITUTED","date":"2026-09-07","number":2,"reason":"Болезнь учителя","order":{"number":"17-к","date":"2026-09-05"},"signedAt":null,"teacher":{"name":{"short":"Ли И. О."}},"substitute":{"name":{"short":"Петрова И. О."}},"author":{"short":"Соколов И. О."},"lesson":{"status":"PLANNED"}}]""",
            await RegisterAsync("english1"));

        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await SignAsync("maths");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await SignAsync("maths");

        Assert.Contains("\"signedAt\":\"2026-09-07T09:05:00Z\"", await RegisterAsync("director"), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(
            [(DiaryChangeKind.Schedule, (long?)School.English7A2.Id, (long?)School.EnglishLesson2.Id)],
            await db.JournalEvents.Select(e => new ValueTuple<DiaryChangeKind, long?, long?>(e.Kind, e.GroupId, e.LessonId)).ToListAsync());
    }

    [Fact]
    public async Task Only_the_substitute_signs()
    {
        await SubstituteAsync(School.EnglishLesson2, School.MathsTeacher.Id);

        var refused = (await Server.DataAsync("english2", $"mutation($ids: [ID!]!) {{ signSubstitutions(lessonIds: $ids) {Result} }}", new { ids = new[] { Id("Lesson", School.EnglishLesson2.Id) } }))
            .GetProperty("signSubstitutions").GetRawText();

        Assert.Equal("""{"lessons":[],"errors":[{"code":"NOT_FOUND","message":"Замены этого урока вами в журнале нет.","field":"lessonIds[0]"}]}""", refused);
    }

    [Fact]
    public async Task A_busy_teacher_is_refused_unless_the_lessons_are_joined()
    {
        var input = new { lessonIds = new[] { Id("Lesson", School.EnglishLesson2.Id) }, teacherId = Id("Teacher", School.EnglishTeacher1.Id), reason = "Болезнь", joint = false };

        var refused = await ChangeAsync("deputy", "substituteLessons", "SubstituteLessonsInput", input);
        var joined = await ChangeAsync("deputy", "substituteLessons", "SubstituteLessonsInput", input with { joint = true });

        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Учитель в это время занят (07.09.2026, урок 2, 7А, подгруппа 1). Если уроки объединяются, укажите это.","field":"lessonIds[0]"}]""",
            refused.GetProperty("errors").GetRawText());
        Assert.Equal("Ким И. О.", joined.GetProperty("lessons")[0].GetProperty("teacher").GetProperty("name").GetProperty("short").GetString());
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("clerk")]
    [InlineData("methodist")]
    public async Task Who_does_not_keep_the_schedule_is_refused_by_the_regulation(string login)
    {
        var refused = await ChangeAsync(login, "cancelLessons", "CancelLessonsInput", new { lessonIds = new[] { Id("Lesson", School.MathsLesson.Id) }, reason = "Карантин" });

        Assert.Equal(
            """{"lessons":[],"errors":[{"code":"FORBIDDEN","message":"Расписание по регламенту школы ведёте не вы.","clause":"S-11"}]}""",
            refused.GetRawText());
    }

    [Fact]
    public async Task A_family_cannot_even_ask()
    {
        var answer = await Server.AskAsync("annas-father", $"mutation($input: CancelLessonsInput!) {{ cancelLessons(input: $input) {Result} }}", new { input = new { lessonIds = new[] { Id("Lesson", School.MathsLesson.Id) }, reason = "Карантин" } });

        Assert.Contains("\"FORBIDDEN\"", answer, StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.LessonChanges.CountAsync());
    }

    [Fact]
    public async Task All_lessons_are_changed_or_none()
    {
        var refused = await ChangeAsync("deputy", "cancelLessons", "CancelLessonsInput", new
        {
            lessonIds = new[] { Id("Lesson", School.EnglishLesson2.Id), Id("Lesson", School.OtherLesson.Id), Id("Lesson", School.MathsLesson7B.Id) },
            reason = "Карантин",
        });

        Assert.Equal(
            """[{"code":"NOT_FOUND","message":"Урок не найден.","field":"lessonIds[1]"},{"code":"INVALID_VALUE","message":"На уроке уже есть записи в журнале: отменить, перенести или заменить его нельзя.","field":"lessonIds[2]"}]""",
            refused.GetProperty("errors").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.Lessons.CountAsync(l => l.Status == LessonStatus.Cancelled));
    }

    [Fact]
    public async Task A_cancelled_lesson_comes_back_to_whose_it_is_if_nobody_took_its_place()
    {
        var lesson = new[] { Id("Lesson", School.SubstitutedLesson.Id) };
        await ChangeAsync("deputy", "cancelLessons", "CancelLessonsInput", new { lessonIds = lesson, reason = "Карантин" });

        var restored = await ChangeAsync("deputy", "restoreLessons", "RestoreLessonsInput", new { lessonIds = lesson, reason = "Карантин снят" });

        Assert.Equal(
            """[{"date":"2026-09-08","number":1,"startsAt":"08:30","room":null,"status":"PLANNED","teacher":{"name":{"short":"Петрова И. О."}},"substitutedTeacher":null}]""",
            restored.GetProperty("lessons").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(
            [LessonChangeKind.Cancelled, LessonChangeKind.Restored],
            await db.LessonChanges.OrderBy(c => c.Id).Select(c => c.Kind).ToListAsync());
    }

    [Fact]
    public async Task A_moved_lesson_takes_the_bells_of_its_new_place()
    {
        await BellsAsync();

        var moved = await ChangeAsync("deputy", "moveLesson", "MoveLessonInput", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), date = "2026-09-09", number = 3, room = "214", reason = "Олимпиада" });

        Assert.Equal(
            """[{"date":"2026-09-09","number":3,"startsAt":"10:20","room":"214","status":"PLANNED","teacher":{"name":{"short":"Ли И. О."}},"substitutedTeacher":null}]""",
            moved.GetProperty("lessons").GetRawText());
    }

    [Theory]
    [InlineData("2026-09-13", 3, null, """{"code":"INVALID_VALUE","message":"Это не учебный день класса.","field":"date"}""")]
    [InlineData("2027-07-01", 3, null, """{"code":"INVALID_VALUE","message":"Это не учебный день класса.","field":"date"}""")]
    [InlineData("2026-09-09", 9, null, """{"code":"INVALID_VALUE","message":"Такого урока нет в расписании звонков.","field":"number"}""")]
    [InlineData("2026-09-08", 1, null, """{"code":"INVALID_VALUE","message":"У класса в это время другой урок (08.09.2026, урок 1, 7А).","field":"lessonId"}""")]
    [InlineData(null, null, null, """{"code":"INVALID_VALUE","message":"Укажите новый день, номер урока или кабинет.","clause":null}""")]
    public async Task A_lesson_is_not_moved_to_where_it_cannot_be(string? date, int? number, string? room, string error)
    {
        await BellsAsync();

        var refused = await ChangeAsync("deputy", "moveLesson", "MoveLessonInput", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), date, number, room, reason = "Олимпиада" });

        Assert.Equal($"[{error}]", refused.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_room_that_is_taken_is_refused()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            var (group, beside) = (School.Maths7B, School.EnglishLesson2);
            db.Lessons.Add(new Lesson
            {
                SchoolId = group.SchoolId,
                GroupId = group.Id,
                ClassId = group.ClassId,
                TeacherId = group.TeacherId,
                Date = beside.Date,
                Number = beside.Number,
                StartsAt = beside.StartsAt,
                EndsAt = beside.EndsAt,
                Room = "214",
            });
            await db.SaveChangesAsync();
        }

        var refused = await ChangeAsync("deputy", "moveLesson", "MoveLessonInput", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), room = "214", reason = "Ремонт" });

        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Кабинет в это время занят (07.09.2026, урок 2, 7Б).","field":"lessonId"}]""",
            refused.GetProperty("errors").GetRawText());
    }

    [Fact]
    [Requirement("SCH-09")]
    public async Task Missed_and_substituted_lessons_are_told_for_any_employee_and_month()
    {
        await SubstituteAsync(School.EnglishLesson2, School.MathsTeacher.Id);
        const string asked = """
            query { school { teacherLessons(from: "2026-09-01", to: "2026-09-30") {
              teacher { name { short } } scheduled held substitutedByOthers cancelled notRecorded givenForOthers
              missed { date number } substitutions { date number } } } }
            """;
        Server.Database.Clock.Advance(TimeSpan.FromDays(3));

        var all = await RowsAsync("director", asked);
        var own = await RowsAsync("maths", asked);

        const string maths = """{"teacher":{"name":{"short":"Петрова И. О."}},"scheduled":2,"held":0,"substitutedByOthers":1,"cancelled":0,"notRecorded":1,"givenForOthers":1,"missed":[{"date":"2026-09-08","number":1}],"substitutions":[{"date":"2026-09-07","number":2}]}""";
        Assert.Equal($"[{maths}]", own);
        Assert.Equal(
            "[" + string.Join(',',
                """{"teacher":{"name":{"short":"Белова И. О."}},"scheduled":1,"held":0,"substitutedByOthers":0,"cancelled":0,"notRecorded":1,"givenForOthers":0,"missed":[],"substitutions":[]}""",
                """{"teacher":{"name":{"short":"Зайцева И. О."}},"scheduled":0,"held":0,"substitutedByOthers":0,"cancelled":0,"notRecorded":0,"givenForOthers":1,"missed":[],"substitutions":[{"date":"2026-09-08","number":1}]}""",
                """{"teacher":{"name":{"short":"Ким И. О."}},"scheduled":1,"held":0,"substitutedByOthers":0,"cancelled":0,"notRecorded":1,"givenForOthers":0,"missed":[],"substitutions":[]}""",
                """{"teacher":{"name":{"short":"Ли И. О."}},"scheduled":1,"held":0,"substitutedByOthers":1,"cancelled":0,"notRecorded":0,"givenForOthers":0,"missed":[{"date":"2026-09-07","number":2}],"substitutions":[]}""",
                maths) + "]",
            all);
    }

    [Fact]
    public async Task Entries_of_the_register_are_not_changed_afterwards()
    {
        await SubstituteAsync(School.EnglishLesson2, School.MathsTeacher.Id);
        await using var db = Server.Database.Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.LessonChanges.ExecuteUpdateAsync(s => s.SetProperty(c => c.Reason, "другая")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.LessonChanges.ExecuteDeleteAsync());
    }

    private async Task SubstituteAsync(Lesson lesson, long teacherId)
    {
        var done = await ChangeAsync("deputy", "substituteLessons", "SubstituteLessonsInput", new { lessonIds = new[] { Id("Lesson", lesson.Id) }, teacherId = Id("Teacher", teacherId), reason = "Болезнь", joint = true });
        Assert.Equal("[]", done.GetProperty("errors").GetRawText());
    }

    private async Task<JsonElement> ChangeAsync(string login, string mutation, string type, object input) =>
        (await Server.DataAsync(login, $"mutation($input: {type}!) {{ {mutation}(input: $input) {Result} }}", new { input })).GetProperty(mutation);

    private Task SignAsync(string login) =>
        Server.DataAsync(login, $"mutation($ids: [ID!]!) {{ signSubstitutions(lessonIds: $ids) {Result} }}", new { ids = new[] { Id("Lesson", School.EnglishLesson2.Id) } });

    private async Task<string> RegisterAsync(string login) =>
        (await Server.DataAsync(login, Register, new { from = "2026-09-01", to = "2026-09-30" }))
        .GetProperty("school").GetProperty("lessonChanges").GetProperty("nodes").GetRawText();

    private async Task<string> RowsAsync(string login, string query) =>
        (await Server.DataAsync(login, query)).GetProperty("school").GetProperty("teacherLessons").GetRawText();

    private async Task BellsAsync()
    {
        await using var db = Server.Database.OpenTracking();
        for (var number = 1; number <= 4; number++)
        {
            db.BellTimes.Add(new BellTime
            {
                SchoolId = School.School.Id,
                Shift = 1,
                Number = number,
                StartsAt = new TimeOnly(8, 30).AddMinutes(55 * (number - 1)),
                EndsAt = new TimeOnly(9, 15).AddMinutes(55 * (number - 1)),
            });
        }

        await db.SaveChangesAsync();
    }
}
