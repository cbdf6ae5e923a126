using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

public sealed class WeekScheduleTests : JournalTest
{
    private const string Week = "schedule(week: \"2026-09-09\") { parity days { date isSchoolDay lessons { date number status room teacher { name { short } } substitutedTeacher { name { short } } movedFrom { date number } group { schoolClass { name } subgroup } } } }";

    [Fact]
    [Requirement("SCH-04")]
    public async Task A_teacher_sees_his_week_with_what_others_give_instead_of_him()
    {
        var week = (await Server.DataAsync("maths", $"{{ node(id: \"{Id("Teacher", School.MathsTeacher.Id)}\") {{ ... on Teacher {{ {Week} }} }} }}")).GetProperty("node").GetProperty("schedule");

        Assert.Equal("EVEN", week.GetProperty("parity").GetString());
        Assert.Equal(
            """{"date":"2026-09-08","isSchoolDay":true,"lessons":[{"date":"2026-09-08","number":1,"status":"PLANNED","room":null,"teacher":{"name":{"short":"Зайцева И. О."}},"substitutedTeacher":{"name":{"short":"Петрова И. О."}},"movedFrom":null,"group":{"schoolClass":{"name":"7А"},"subgroup":null}}]}""",
            week.GetProperty("days")[1].GetRawText());
        Assert.Equal([true, true, true, true, true, false, false], week.GetProperty("days").EnumerateArray().Select(d => d.GetProperty("isSchoolDay").GetBoolean()));
    }

    [Fact]
    public async Task A_room_shows_who_is_in_it_and_what_was_moved_there()
    {
        await MoveAsync();

        var school = (await Server.DataAsync("clerk", $$"""{ school { rooms(on: "2026-09-09") roomSchedule(room: "214", week: "2026-09-07") { days { lessons { date number movedFrom { date number } } } } } }""")).GetProperty("school");

        Assert.Equal("""["214"]""", school.GetProperty("rooms").GetRawText());
        Assert.Equal(
            """{"lessons":[{"date":"2026-09-10","number":3,"movedFrom":{"date":"2026-09-08","number":1}}]}""",
            school.GetProperty("roomSchedule").GetProperty("days")[3].GetRawText());
    }

    [Fact]
    [Requirement("SCH-06")]
    public async Task A_pupil_has_the_lessons_of_his_own_subgroup()
    {
        var query = $$"""{ node(id: "{{Id("Pupil", School.Anna.Id)}}") { ... on Pupil { {{Week}} } } }""";

        var week = (await Server.DataAsync("annas-father", query)).GetProperty("node").GetProperty("schedule");

        Assert.Equal([1, 2], week.GetProperty("days")[0].GetProperty("lessons").EnumerateArray().Select(l => l.GetProperty("number").GetInt32()));
        Assert.Equal("1", week.GetProperty("days")[0].GetProperty("lessons")[1].GetProperty("group").GetProperty("subgroup").GetString());
        Assert.Equal("""{"data":{"node":null}}""", (await Server.AskAsync("boris-mother", query)).Split(",\"errors\"")[0].TrimEnd('}') + "}}");
    }

    [Theory]
    [InlineData("schedule")]
    [InlineData("rooms")]
    [InlineData("available")]
    public async Task Families_see_neither_teachers_weeks_nor_rooms_nor_who_is_free(string what)
    {
        var query = what switch
        {
            "schedule" => $"{{ node(id: \"{Id("Teacher", School.MathsTeacher.Id)}\") {{ ... on Teacher {{ schedule(week: \"2026-09-09\") {{ parity }} }} }} }}",
            "rooms" => """{ school { rooms(on: "2026-09-09") } }""",
            _ => $"{{ availableTeachers(lessonId: \"{Id("Lesson", School.MathsLesson.Id)}\") {{ lessonsOnDay }} }}",
        };

        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync("annas-father", query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_for_a_substitute_is_told_who_is_free_best_first()
    {
        var query = $"{{ availableTeachers(lessonId: \"{Id("Lesson", School.EnglishLesson2.Id)}\") {{ teacher {{ name {{ short }} }} teachesSubject lessonsOnDay }} }}";

        var free = (await Server.DataAsync("deputy", query)).GetProperty("availableTeachers").GetRawText();
        var statements = Server.Statements.All.Count;

        Assert.Equal(
            """[{"teacher":{"name":{"short":"Зайцева И. О."}},"teachesSubject":false,"lessonsOnDay":0},{"teacher":{"name":{"short":"Белова И. О."}},"teachesSubject":false,"lessonsOnDay":1},{"teacher":{"name":{"short":"Петрова И. О."}},"teachesSubject":false,"lessonsOnDay":1}]""",
            free);
        Assert.Equal(1, statements);
        Assert.Equal("[]", (await Server.DataAsync("other-director", query)).GetProperty("availableTeachers").GetRawText());
    }

    [Fact]
    public async Task Free_rooms_are_those_without_a_lesson_at_that_time()
    {
        await MoveAsync();
        var query = "query($id: ID!) { availableRooms(lessonId: $id) }";

        Assert.Equal("""["214"]""", (await Server.DataAsync("deputy", query, new { id = Id("Lesson", School.EnglishLesson2.Id) })).GetProperty("availableRooms").GetRawText());
        Assert.Equal("[]", (await Server.DataAsync("deputy", query, new { id = Id("Lesson", School.SubstitutedLesson.Id) })).GetProperty("availableRooms").GetRawText());
    }

    [Fact]
    public async Task Statements_do_not_grow_with_the_lessons()
    {
        var query = $"{{ school {{ classes {{ {Week} }} }} node(id: \"{Id("Teacher", School.MathsTeacher.Id)}\") {{ ... on Teacher {{ {Week} }} }} }}";
        await Server.DataAsync("deputy", query);
        var few = Server.Statements.All.Count;

        await using (var db = Server.Database.OpenTracking())
        {
            db.Lessons.AddRange(Enumerable.Range(3, 15).SelectMany(number => new[] { School.Maths7A, School.Maths7B }.Select(group => new Lesson
            {
                SchoolId = group.SchoolId,
                GroupId = group.Id,
                ClassId = group.ClassId,
                TeacherId = School.MathsTeacher.Id,
                Date = new(2026, 9, 9),
                Number = number,
                StartsAt = new(9, 0),
                EndsAt = new(9, 40),
            })));
            await db.SaveChangesAsync();
        }

        await Server.DataAsync("deputy", query);

        Assert.Equal(few, Server.Statements.All.Count);
        Assert.InRange(few, 1, 18);
    }

    private async Task MoveAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var lesson = await db.Lessons.SingleAsync(l => l.Id == School.SubstitutedLesson.Id);
        db.LessonChanges.Add(new LessonChange
        {
            SchoolId = lesson.SchoolId,
            LessonId = lesson.Id,
            Kind = LessonChangeKind.Moved,
            Date = lesson.Date,
            Number = lesson.Number,
            TeacherId = School.MathsTeacher.Id,
            Reason = "Олимпиада",
            AuthorId = School.Deputy.PersonId,
            At = Server.Database.Clock.Now,
        });
        (lesson.Date, lesson.Number, lesson.Room) = (new(2026, 9, 10), 3, "214");
        await db.SaveChangesAsync();
    }
}
