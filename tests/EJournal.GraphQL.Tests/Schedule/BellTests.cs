using System.Text.Json;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

/// <summary>It is Monday, 7 September 2026, noon: the lessons of Monday are over.</summary>
public sealed class BellTests : JournalTest
{
    private const string Result = "{ bells { shift weekday number startsAt endsAt from until } errors { code message ... on InputError { field } ... on RuleError { clause } } }";

    [Fact]
    [Requirement("SCH-02")]
    public async Task Bells_hold_from_a_day_and_take_the_planned_lessons_along()
    {
        await SetAsync("administrator", "2026-09-07", [(1, "08:30", "09:15"), (2, "09:25", "10:10")]);

        var set = await SetAsync("deputy", "2026-09-08", [(1, "09:00", "09:40"), (2, "09:50", "10:30")]);

        Assert.Equal(
            """{"bells":[{"shift":1,"weekday":null,"number":1,"startsAt":"09:00","endsAt":"09:40","from":"2026-09-08","until":null},{"shift":1,"weekday":null,"number":2,"startsAt":"09:50","endsAt":"10:30","from":"2026-09-08","until":null}],"errors":[]}""",
            set.GetRawText());
        Assert.Equal("08:30 09:25", await OnAsync("2026-09-07"));
        await using var db = Server.Database.Open();
        Assert.Equal(
            [(School.MathsLesson.Id, new TimeOnly(8, 30)), (School.SubstitutedLesson.Id, new TimeOnly(9, 0))],
            await db.Lessons.Where(l => l.GroupId == School.Maths7A.Id).OrderBy(l => l.Date).Select(l => new ValueTuple<long, TimeOnly>(l.Id, l.StartsAt)).ToListAsync());
    }

    [Fact]
    [Requirement("SCH-02")]
    public async Task A_weekday_with_bells_of_its_own_follows_them_until_it_has_none()
    {
        await SetAsync("deputy", "2026-09-07", [(1, "08:30", "09:15")]);

        await SetAsync("deputy", "2026-09-07", [(1, "10:00", "10:30")], weekday: 2);
        var own = await StartAsync();
        await SetAsync("deputy", "2026-09-08", [(1, "08:00", "08:45")]);
        var untouched = await StartAsync();
        await SetAsync("deputy", "2026-09-08", [], weekday: 2);

        Assert.Equal((new TimeOnly(10, 0), new TimeOnly(10, 0), new TimeOnly(8, 0)), (own, untouched, await StartAsync()));
    }

    [Fact]
    public async Task A_lesson_is_not_left_without_a_bell()
    {
        var refused = await SetAsync("deputy", "2026-09-07", [(2, "09:25", "10:10")]);

        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Без звонка остался бы урок (08.09.2026, урок 1, 7А).","field":"bells"}]""",
            refused.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Two_shifts_meet_at_a_teacher_only_where_that_is_said()
    {
        await SecondShiftAsync();

        var refused = await SetAsync("deputy", "2026-09-07", [(1, "13:00", "13:45")]);
        var accepted = await SetAsync("deputy", "2026-09-07", [(1, "13:00", "13:45")], accept: true);

        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Учитель в это время занят (08.09.2026, урок 1, 7Б). Если уроки объединяются, укажите это.","field":"bells"}]""",
            refused.GetProperty("errors").GetRawText());
        Assert.Equal("[]", accepted.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Bells_follow_one_another()
    {
        var refused = await SetAsync("deputy", "2026-09-01", [(1, "08:30", "09:15"), (2, "09:10", "09:00"), (2, "09:20", "10:00"), (30, "11:00", "11:40")], weekday: 9);

        Assert.Equal(
            ["weekday", "from", "bells[1].endsAt", "bells[3].number", "bells[1].startsAt", "bells[2].number"],
            refused.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()));
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("clerk")]
    public async Task Who_does_not_keep_the_schedule_is_refused_by_the_regulation(string login)
    {
        var refused = await SetAsync(login, "2026-09-08", [(1, "08:30", "09:15")]);

        Assert.Equal(
            """{"bells":[],"errors":[{"code":"FORBIDDEN","message":"Расписание по регламенту школы ведёте не вы.","clause":"S-11"}]}""",
            refused.GetRawText());
    }

    [Fact]
    public async Task Another_school_keeps_its_own_bells()
    {
        await SetAsync("deputy", "2026-09-07", [(1, "08:30", "09:15")]);
        await SetAsync("other-director", "2026-09-07", [(1, "10:30", "11:15")]);

        Assert.Equal("08:30", await OnAsync("2026-09-07"));
        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync("annas-father", $"mutation($input: SetBellsInput!) {{ setBells(input: $input) {Result} }}", new { input = Input("2026-09-08", []) }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("SCH-07")]
    public async Task Each_class_whose_lessons_get_other_times_is_told_once()
    {
        await LessonAsync(School.Maths7A, new(2026, 9, 9));
        await LessonAsync(School.Maths7B, new(2026, 9, 10));
        // As they are rung already.
        await SetAsync("deputy", "2026-09-07", [(1, "08:30", "09:15")]);
        var same = await ToldAsync();

        await SetAsync("deputy", "2026-09-08", [(1, "09:00", "09:40")]);
        var both = await ToldAsync();
        await SetAsync("deputy", "2026-09-08", [(1, "09:00", "09:40")]);
        await SetAsync("deputy", "2026-09-09", [(1, "10:00", "10:40")], weekday: 5);
        await SetAsync("deputy", "2026-09-09", [(1, "10:00", "10:40")], weekday: 4);

        Assert.Empty(same);
        Assert.Equal([(School.Class7A.Id, new DateOnly(2026, 9, 8)), (School.Class7B.Id, new DateOnly(2026, 9, 8))], both);
        Assert.Equal([.. both, (School.Class7B.Id, new DateOnly(2026, 9, 9))], await ToldAsync());
    }

    [Fact]
    public async Task Bells_that_are_refused_and_those_that_move_only_a_cancelled_lesson_are_told_to_nobody()
    {
        await SetAsync("deputy", "2026-09-07", [(2, "09:25", "10:10")]);
        await Server.Database.ExecuteAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""UPDATE "Lessons" SET "Status" = {(int)LessonStatus.Cancelled} WHERE "Id" = {School.SubstitutedLesson.Id}"""));
        await SetAsync("deputy", "2026-09-07", [(1, "09:00", "09:40")]);

        Assert.Equal(new TimeOnly(9, 0), await StartAsync());
        Assert.Empty(await ToldAsync());
    }

    private static object Input(string from, (int, string, string)[] bells, int? weekday = null, bool? accept = null) => new
    {
        shift = 1,
        weekday,
        from,
        bells = bells.Select(b => new { number = b.Item1, startsAt = b.Item2, endsAt = b.Item3 }),
        acceptClashes = accept,
    };

    private async Task<JsonElement> SetAsync(string login, string from, (int, string, string)[] bells, int? weekday = null, bool? accept = null) =>
        (await Server.DataAsync(login, $"mutation($input: SetBellsInput!) {{ setBells(input: $input) {Result} }}", new { input = Input(from, bells, weekday, accept) })).GetProperty("setBells");

    private async Task<string> OnAsync(string on)
    {
        var bells = (await Server.DataAsync("annas-father", "query($on: Date!) { school { bells(on: $on) { number startsAt } } }", new { on })).GetProperty("school").GetProperty("bells");
        return string.Join(' ', bells.EnumerateArray().Select(b => b.GetProperty("startsAt").GetString()));
    }

    private async Task<TimeOnly> StartAsync()
    {
        await using var db = Server.Database.Open();
        return (await db.Lessons.SingleAsync(l => l.Id == School.SubstitutedLesson.Id)).StartsAt;
    }

    private async Task<List<(long Class, DateOnly From)>> ToldAsync()
    {
        await using var db = Server.Database.Open();
        var events = await db.JournalEvents.OrderBy(e => e.Id).ToListAsync();
        Assert.All(events, e => Assert.Equal(DiaryChangeKind.Timetable, e.Kind));
        return events.ConvertAll(e => (e.ClassId!.Value, e.Day!.Value));
    }

    private async Task LessonAsync(TeachingGroup group, DateOnly date)
    {
        await using var db = Server.Database.OpenTracking();
        db.Lessons.Add(new Lesson
        {
            SchoolId = School.School.Id,
            GroupId = group.Id,
            ClassId = group.ClassId,
            TeacherId = group.TeacherId,
            Date = date,
            Number = 1,
            StartsAt = new(8, 30),
            EndsAt = new(9, 15),
        });
        await db.SaveChangesAsync();
    }

    private async Task SecondShiftAsync()
    {
        await using var db = Server.Database.OpenTracking();
        (await db.Classes.SingleAsync(c => c.Id == School.Class7B.Id)).Shift = 2;
        db.Lessons.Add(new Lesson
        {
            SchoolId = School.School.Id,
            GroupId = School.Maths7B.Id,
            ClassId = School.Class7B.Id,
            TeacherId = School.Substitute.Id,
            Date = School.SubstitutedLesson.Date,
            Number = 1,
            StartsAt = new(13, 30),
            EndsAt = new(14, 15),
        });
        await db.SaveChangesAsync();
    }
}
