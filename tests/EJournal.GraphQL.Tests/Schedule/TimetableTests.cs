using System.Text.Json;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

/// <summary>It is Monday, 7 September 2026; the quarter, the only period, ends on 25 October. The week of 14 September is an odd one.</summary>
public sealed class TimetableTests : JournalTest
{
    private const string Result = """
        { timetable { from added removed changed unchanged keptCount kept { reason lesson { date number } }
          leftOut { date number group { subject { name } } instead { number } } lostChanges { kind lesson { date status } } }
          errors { code message ... on InputError { field } ... on RuleError { clause } } }
        """;

    [Fact]
    [Requirement("SCH-01")]
    public async Task A_grid_becomes_lessons_of_its_weeks_to_the_end_of_the_year()
    {
        await BellsAsync();

        var set = await SetAsync("deputy", "2026-09-14", Week());

        Assert.Equal(
            """{"timetable":{"from":"2026-09-14","added":21,"removed":0,"changed":0,"unchanged":0,"keptCount":0,"kept":[],"leftOut":[],"lostChanges":[]},"errors":[]}""",
            set.GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(
            [new DateOnly(2026, 9, 16), new(2026, 9, 30), new(2026, 10, 14)],
            await db.Lessons.Where(l => l.GroupId == School.Maths7A.Id && l.Number == 3).OrderBy(l => l.Date).Select(l => l.Date).ToListAsync());
        var lesson = await db.Lessons.SingleAsync(l => l.Date == new DateOnly(2026, 9, 30));
        Assert.Equal(
            (School.MathsTeacher.Id, School.Class7A.Id, "12", new TimeOnly(10, 20), new TimeOnly(11, 5)),
            (lesson.TeacherId, lesson.ClassId, lesson.Room, lesson.StartsAt, lesson.EndsAt));
        var news = await db.JournalEvents.SingleAsync();
        Assert.Equal((DiaryChangeKind.Timetable, School.Class7A.Id, new DateOnly(2026, 9, 14)), (news.Kind, news.ClassId, news.Day));
    }

    [Fact]
    [Requirement("SCH-01")]
    public async Task A_later_grid_replaces_what_is_only_planned_and_keeps_what_was_written_into()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        await GiveHomeworkAsync(new(2026, 9, 28), 1);

        var set = await SetAsync("deputy", "2026-09-28", Later());

        Assert.Equal(
            """{"timetable":{"from":"2026-09-28","added":4,"removed":5,"changed":0,"unchanged":8,"keptCount":1,"kept":[{"reason":"HAS_ENTRIES","lesson":{"date":"2026-09-28","number":1}}],"leftOut":[],"lostChanges":[]},"errors":[]}""",
            set.GetRawText());
        Assert.Equal("[[1,1],[1,2],[1,2],[3,3]] [[1,2],[1,2],[2,1]]", $"{await GridAsync("deputy", "2026-09-27")} {await GridAsync("deputy", "2026-09-28")}");
        await using var db = Server.Database.Open();
        Assert.Equal(
            [new DateOnly(2026, 9, 7), new(2026, 9, 8), new(2026, 9, 14), new(2026, 9, 16), new(2026, 9, 21), new(2026, 9, 28), new(2026, 9, 29), new(2026, 10, 6), new(2026, 10, 13), new(2026, 10, 20)],
            await db.Lessons.Where(l => l.GroupId == School.Maths7A.Id).OrderBy(l => l.Date).Select(l => l.Date).ToListAsync());
    }

    [Fact]
    public async Task A_lesson_that_stays_keeps_its_place_from_the_new_one()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        await GiveHomeworkAsync(new(2026, 9, 28), 1);

        var set = (await SetAsync("deputy", "2026-09-28", [Entry(School.English7A1, 1, 1)])).GetProperty("timetable");

        Assert.Equal("""[{"date":"2026-09-28","number":1,"group":{"subject":{"name":"Английский язык"}},"instead":{"number":1}}]""", set.GetProperty("leftOut").GetRawText());
        Assert.Equal(3, set.GetProperty("added").GetInt32());
    }

    [Fact]
    [Requirement("SCH-01")]
    public async Task Changes_planned_for_a_day_are_named_before_they_are_lost()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        await ChangeAsync("substituteLessons", "SubstituteLessonsInput", new { lessonIds = new[] { await LessonAsync(new(2026, 9, 30), 3) }, teacherId = Id("Teacher", School.Substitute.Id), reason = "Болезнь" });
        await ChangeAsync("moveLesson", "MoveLessonInput", new { lessonId = await LessonAsync(new(2026, 10, 5), 1), date = "2026-10-08", reason = "Олимпиада" });

        var refused = await SetAsync("deputy", "2026-09-28", Later());
        var confirmed = await SetAsync("deputy", "2026-09-28", Later(), dropChanges: true);

        Assert.Equal(
            """{"timetable":null,"errors":[{"code":"INVALID_VALUE","message":"30.09.2026, урок 3, 7А: в новом расписании нет этого урока, замена пропадёт. Подтвердите это или сначала перенесите урок.","field":"dropChanges"},{"code":"INVALID_VALUE","message":"08.10.2026, урок 1, 7А: в новом расписании нет этого урока, перенос пропадёт. Подтвердите это или сначала перенесите урок.","field":"dropChanges"}]}""",
            refused.GetRawText());
        Assert.Equal(
            """[{"kind":"SUBSTITUTED","lesson":{"date":"2026-09-30","status":"CANCELLED"}},{"kind":"MOVED","lesson":{"date":"2026-10-08","status":"CANCELLED"}}]""",
            confirmed.GetProperty("timetable").GetProperty("lostChanges").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(
            [LessonChangeKind.Substituted, LessonChangeKind.Moved, LessonChangeKind.Cancelled, LessonChangeKind.Cancelled],
            await db.LessonChanges.OrderBy(c => c.Id).Select(c => c.Kind).ToListAsync());
    }

    [Fact]
    public async Task What_was_changed_by_hand_in_a_lesson_of_both_grids_stays()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        await ChangeAsync("moveLesson", "MoveLessonInput", new { lessonId = await LessonAsync(new(2026, 10, 5), 1), date = "2026-10-08", reason = "Олимпиада" });
        await ChangeAsync("cancelLessons", "CancelLessonsInput", new { lessonIds = new[] { await LessonAsync(new(2026, 10, 12), 1) }, reason = "Карантин" });

        var set = (await SetAsync("deputy", "2026-09-28", [.. Week(), Entry(School.Maths7A, 5, 4)])).GetProperty("timetable");

        Assert.Equal("4 0 14", $"{set.GetProperty("added")} {set.GetProperty("removed")} {set.GetProperty("unchanged")}");
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.Lessons.CountAsync(l => l.Status == LessonStatus.Cancelled));
        Assert.False(await db.Lessons.AnyAsync(l => l.GroupId == School.Maths7A.Id && l.Date == new DateOnly(2026, 10, 5)));
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_changes_nothing()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        var before = await CountsAsync();

        var looked = await SetAsync("deputy", "2026-09-28", Later(), dryRun: true);

        Assert.Equal(before, await CountsAsync());
        Assert.Equal((await SetAsync("deputy", "2026-09-28", Later())).GetRawText(), looked.GetRawText());
    }

    [Fact]
    public async Task Sent_again_under_its_key_it_answers_the_same_and_does_it_once()
    {
        await BellsAsync();

        var first = await SetAsync("deputy", "2026-09-14", Week(), key: "grid-1");
        var counts = await CountsAsync();
        var again = await SetAsync("deputy", "2026-09-14", Week(), key: "grid-1");

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(counts, await CountsAsync());
    }

    [Fact]
    [Requirement("SCH-01")]
    public async Task A_teacher_who_is_taken_is_refused_with_the_other_lesson()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        var physics = await GroupAsync(School.Class7B.Id, School.MathsTeacher.Id);
        object[] grid = [Entry(physics, 1, 1)];

        var refused = await SetAsync("deputy", "2026-09-21", grid, classId: School.Class7B.Id);
        var pending = await SetAsync("deputy", "2026-09-21", grid, classId: School.Class7B.Id, pending: [Id("SchoolClass", School.Class7A.Id)], dryRun: true);
        var joined = await SetAsync("deputy", "2026-09-21", [Entry(physics, 1, 1, joint: true)], classId: School.Class7B.Id);

        Assert.Equal(
            """{"timetable":null,"errors":[{"code":"INVALID_VALUE","message":"Учитель в это время занят (21.09.2026, урок 1, 7А). Если уроки объединяются, укажите это.","field":"entries[0]"}]}""",
            refused.GetRawText());
        Assert.Equal("[]", pending.GetProperty("errors").GetRawText());
        Assert.Equal(5, joined.GetProperty("timetable").GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_class_a_room_and_a_pupil_of_two_subgroups_are_at_one_place_at_a_time()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        var physics = await GroupAsync(School.Class7B.Id, School.Substitute.Id);

        var ofClass = await SetAsync("deputy", "2026-09-21", [Entry(School.Maths7A, 1, 1), Entry(School.English7A1, 1, 1)]);
        var ofRoom = await SetAsync("deputy", "2026-09-21", [Entry(physics, 3, 3, room: "12")], classId: School.Class7B.Id);
        await using (var db = Server.Database.OpenTracking())
        {
            db.PupilSubgroups.Add(new PupilSubgroup { SchoolId = School.School.Id, PupilId = School.Anna.Id, Name = "2", From = new(2026, 9, 25) });
            await db.SaveChangesAsync();
        }

        var ofPupil = await SetAsync("deputy", "2026-09-21", [Entry(School.English7A1, 2, 2), Entry(School.English7A2, 2, 2)]);

        Assert.Equal("У класса в это время другой урок (21.09.2026, урок 1, 7А).", Message(ofClass));
        Assert.Equal("Кабинет в это время занят (30.09.2026, урок 3, 7А).", Message(ofRoom));
        Assert.Equal("У класса в это время другой урок (29.09.2026, урок 2, 7А, подгруппа 2).", Message(ofPupil));
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("clerk")]
    [InlineData("auditor")]
    public async Task Who_does_not_keep_the_schedule_is_refused_by_the_regulation(string login)
    {
        await BellsAsync();
        var refused = await SetAsync(login, "2026-09-14", Week());
        var looked = await SetAsync(login, "2026-09-14", Week(), dryRun: true);

        Assert.Equal(
            """{"timetable":null,"errors":[{"code":"FORBIDDEN","message":"Расписание по регламенту школы ведёте не вы.","clause":"S-11"}]}""",
            refused.GetRawText());
        Assert.Equal(refused.GetRawText(), looked.GetRawText());
    }

    [Fact]
    public async Task Families_and_other_schools_cannot_set_it()
    {
        await BellsAsync();
        Assert.Contains("\"FORBIDDEN\"", await AskAsync("annas-father"), StringComparison.Ordinal);
        Assert.Contains("\"FORBIDDEN\"", await AskAsync("anna"), StringComparison.Ordinal);
        Assert.Contains("""{"code":"NOT_FOUND","message":"Класс не найден.","field":"classIds[0]"}""", await AskAsync("other-director"), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.TimetableEntries.CountAsync());
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_with_its_field()
    {
        await BellsAsync();
        var refused = await SetAsync("deputy", "2026-09-06",
        [
            Entry(School.Maths7A, 1, 9),
            Entry(School.Maths7A, 8, 1),
            Entry(School.Maths7B, 1, 1),
            Entry(School.English7A1, 2, 2, room: new string('1', 33)),
            Entry(School.English7A1, 2, 2, weeks: "ODD"),
        ]);

        Assert.Equal(
            ["from", "entries[0].number", "entries[1].weekday", "entries[2].groupId", "entries[3].room", "entries[4]"],
            refused.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task A_family_reads_the_grid_of_its_own_subgroups_and_staff_all_of_it()
    {
        await BellsAsync();
        await SetAsync("administrator", "2026-09-14", Week());

        Assert.Equal("[[1,1],[1,2],[1,2],[3,3]]", await GridAsync("maths", "2026-09-14"));
        Assert.Equal("[[1,1],[1,2],[3,3]]", await GridAsync("annas-father", "2026-09-14"));
        Assert.Equal("[]", await GridAsync("annas-father", "2026-09-13"));
    }

    [Fact]
    public async Task What_new_grids_did_is_not_changed_afterwards()
    {
        await BellsAsync();
        await SetAsync("deputy", "2026-09-14", Week());
        await using var db = Server.Database.Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.TimetableChanges.ExecuteUpdateAsync(s => s.SetProperty(c => c.Reason, "другая")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.TimetableChanges.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task The_tables_that_keep_a_lesson_in_its_place_are_all_thought_of()
    {
        await using var db = Server.Database.Open();
        Assert.Equal(
            ["AttendanceEntry", "Correction", "Debt", "HomeworkItem", "Inaccuracy", "LessonChange", "LessonRevision", "Mark", "Remark"],
            db.Model.FindEntityType(typeof(Lesson))!.GetReferencingForeignKeys().Select(k => k.DeclaringEntityType.ClrType.Name).Distinct().Order(StringComparer.Ordinal));
    }

    private static string? Message(JsonElement payload) => payload.GetProperty("errors")[0].GetProperty("message").GetString();

    private static object Entry(TeachingGroup group, int weekday, int number, string? room = null, string? weeks = null, bool? joint = null) =>
        new { groupId = Id("TeachingGroup", group.Id), weekday, number, room, weeks, joint };

    private object[] Week() =>
    [
        Entry(School.Maths7A, 1, 1),
        Entry(School.English7A1, 1, 2),
        Entry(School.English7A2, 1, 2),
        Entry(School.Maths7A, 3, 3, room: "12", weeks: "ODD"),
    ];

    private object[] Later() =>
    [
        Entry(School.English7A1, 1, 2),
        Entry(School.English7A2, 1, 2),
        Entry(School.Maths7A, 2, 1, weeks: "EVERY"),
    ];

    private async Task<JsonElement> SetAsync(
        string login, string from, object[] entries, bool? dryRun = null, bool? dropChanges = null, string? key = null, long? classId = null, string[]? pending = null) =>
        (await Server.DataAsync(login, $"mutation($input: SetTimetableInput!) {{ setTimetable(input: $input) {Result} }}", new
        {
            input = new
            {
                classIds = new[] { Id("SchoolClass", classId ?? School.Class7A.Id) },
                from,
                entries,
                reason = "С 1 четверти",
                dryRun,
                dropChanges,
                pendingClassIds = pending,
                idempotencyKey = key,
            },
        })).GetProperty("setTimetable");

    private Task<string> AskAsync(string login) => Server.AskAsync(login, $"mutation($input: SetTimetableInput!) {{ setTimetable(input: $input) {Result} }}", new
    {
        input = new { classIds = new[] { Id("SchoolClass", School.Class7A.Id) }, from = "2026-09-14", entries = Array.Empty<object>(), reason = "С 1 четверти" },
    });

    private async Task ChangeAsync(string mutation, string type, object input)
    {
        var done = await Server.DataAsync("deputy", $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ message }} }} }}", new { input });
        Assert.Equal("[]", done.GetProperty(mutation).GetProperty("errors").GetRawText());
    }

    private async Task<string> GridAsync(string login, string on)
    {
        var grid = (await Server.DataAsync(login, "query($id: ID!, $on: Date!) { node(id: $id) { ... on SchoolClass { timetable(on: $on) { weekday number } } } }", new { id = Id("SchoolClass", School.Class7A.Id), on }))
            .GetProperty("node").GetProperty("timetable");
        return "[" + string.Join(',', grid.EnumerateArray().Select(e => $"[{e.GetProperty("weekday")},{e.GetProperty("number")}]")) + "]";
    }

    private async Task<string> LessonAsync(DateOnly date, int number)
    {
        await using var db = Server.Database.Open();
        return Id("Lesson", (await db.Lessons.SingleAsync(l => l.GroupId == School.Maths7A.Id && l.Date == date && l.Number == number)).Id);
    }

    private async Task<(int, int, int, int)> CountsAsync()
    {
        await using var db = Server.Database.Open();
        return (await db.Lessons.CountAsync(), await db.TimetableEntries.CountAsync(), await db.AuditEntries.CountAsync(), await db.JournalEvents.CountAsync());
    }

    private async Task GiveHomeworkAsync(DateOnly date, int number)
    {
        await using var db = Server.Database.OpenTracking();
        var lesson = await db.Lessons.SingleAsync(l => l.GroupId == School.Maths7A.Id && l.Date == date && l.Number == number);
        db.Homework.Add(new HomeworkItem
        {
            SchoolId = lesson.SchoolId,
            LessonId = lesson.Id,
            Text = "№ 5",
            AssignedAt = Server.Database.Clock.Now,
            AuthorId = School.MathsTeacher.Id,
        });
        await db.SaveChangesAsync();
    }

    private async Task<TeachingGroup> GroupAsync(long classId, long teacherId)
    {
        await using var db = Server.Database.OpenTracking();
        var subject = new Subject { SchoolId = School.School.Id, Name = "Физика" };
        db.Subjects.Add(subject);
        await db.SaveChangesAsync();
        var group = new TeachingGroup { SchoolId = School.School.Id, ClassId = classId, SubjectId = subject.Id, TeacherId = teacherId, WeeklyHours = 1 };
        db.TeachingGroups.Add(group);
        await db.SaveChangesAsync();
        return group;
    }

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
