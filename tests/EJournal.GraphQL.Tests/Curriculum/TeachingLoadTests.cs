using EJournal.Domain.Lessons;
using EJournal.TestKit;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Curriculum;

public sealed class TeachingLoadTests : PlanTest
{
    private static readonly object s_order = new { number = "17-к", date = "2026-09-01" };

    [Fact]
    [Requirement("CUR-03")]
    [Requirement("LES-01")]
    public async Task A_group_is_given_to_a_teacher_with_hours_and_kind_of_activity_and_its_history_stays()
    {
        var made = await DoneAsync("deputy", "createTeachingGroup", New(), "group { id weeklyHours activity subgroup teacher { name { short } } }");
        var group = made.GetProperty("group");
        await DoneAsync("administrator", "changeTeachingGroup", new { groupId = group.GetProperty("id").GetString(), weeklyHours = 1.5, order = s_order });

        Assert.Equal(("""1""", "ELECTIVE", "Робототехника"), (group.GetProperty("weeklyHours").GetRawText(), group.GetProperty("activity").GetString()!, group.GetProperty("subgroup").GetString()!));
        Assert.Equal(
            """{"data":{"teachingGroup":{"loadChanges":[{"kind":"CHANGED","weeklyHours":1.5,"activity":"ELECTIVE","from":"2026-09-07","order":{"number":"17-к"},"teacher":{"name":{"short":"Зайцева И. О."}},"author":{"short":"Воронин И. О."}},{"kind":"CREATED","weeklyHours":1,"activity":"ELECTIVE","from":"2026-09-07","order":null,"teacher":{"name":{"short":"Зайцева И. О."}},"author":{"short":"Соколов И. О."}}]}}}""",
            await Server.AskAsync("maths", "query($id: ID!) { teachingGroup(id: $id) { loadChanges { kind weeklyHours activity from order { number } teacher { name { short } } author { short } } } }", new { id = group.GetProperty("id").GetString() }));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "LoadChanges" """));
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task The_load_is_distributed_by_the_administration_and_within_the_school()
    {
        foreach (var login in new[] { "maths", "methodist", "clerk", "auditor", "annas-father" })
            Assert.Equal("FORBIDDEN", await RefusedAsync(login, "createTeachingGroup", New()));
        Assert.Equal("NOT_FOUND:classId", await RefusedAsync("deputy", "createTeachingGroup", New(classId: School.OtherClass.Id)));
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("deputy", "createTeachingGroup", New(teacherId: School.OtherDirector.Id)));
        Assert.Equal("INVALID_VALUE:weeklyHours", await RefusedAsync("deputy", "createTeachingGroup", New(hours: 0)));
        Assert.Equal("CONFLICT:subjectId", await RefusedAsync("deputy", "createTeachingGroup", New(subgroup: "")));
        Assert.Equal("CONFLICT:", await RefusedAsync("deputy", "changeTeachingGroup", new { groupId = GroupId(School.Maths7A), weeklyHours = 2 }));
        Assert.Equal("NOT_FOUND:groupId", await RefusedAsync("other-director", "changeTeachingGroup", new { groupId = GroupId(School.Maths7A), weeklyHours = 3 }));
        await using var db = Server.Database.Open();
        Assert.Empty(await db.LoadChanges.ToListAsync());
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task A_group_that_is_handed_over_keeps_what_was_recorded_and_its_lessons_to_come_are_the_new_teachers()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            foreach (var day in new[] { 2, 3 })
                db.Add(new Lesson { SchoolId = School.School.Id, GroupId = School.Maths7A.Id, ClassId = School.Class7A.Id, Date = SchoolBuilder.FirstMonday.AddDays(day), Number = 1, StartsAt = new(8, 30), EndsAt = new(9, 15), TeacherId = School.MathsTeacher.Id });
            await db.SaveChangesAsync();
        }

        await RecordAsync("maths", School.MathsLesson, new { topic = "Числа" });
        NextDay(2);
        var done = await DoneAsync("deputy", "handOverGroup", HandOver(), "group { teacher { name { short } } loadChanges { kind from order { number } teacher { name { short } } } }");

        Assert.Equal(
            """{"teacher":{"name":{"short":"Ли И. О."}},"loadChanges":[{"kind":"HANDED_OVER","from":"2026-09-07","order":{"number":"17-к"},"teacher":{"name":{"short":"Ли И. О."}}},{"kind":"IMPORTED","from":null,"order":null,"teacher":{"name":{"short":"Петрова И. О."}}}]}""",
            done.GetProperty("group").GetRawText());
        await using (var db = Server.Database.Open())
        {
            var lessons = await db.Lessons.Where(l => l.GroupId == School.Maths7A.Id).OrderBy(l => l.Date).ToListAsync();
            Assert.Equal(
                [(School.MathsTeacher.Id, (long?)null), (School.Substitute.Id, School.EnglishTeacher2.Id), (School.EnglishTeacher2.Id, null), (School.EnglishTeacher2.Id, null)],
                lessons.Select(l => (l.TeacherId, l.SubstitutedTeacherId)));
            Assert.Equal(School.MathsTeacher.Id, (await db.Marks.SingleAsync(m => m.Id == School.AnnasMark.Id)).AuthorId);
        }

        Assert.Equal("FORBIDDEN", await RefusedAsync("maths", "recordLesson", new { lessonId = Id("Lesson", School.MathsLesson.Id), topic = "Ещё раз" }));
        await RecordAsync("english2", School.MathsLesson, new { topic = "Числа и действия", reason = "Уточнение" });
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task A_group_is_handed_over_by_order_on_a_day_that_has_come_to_who_works_here()
    {
        Assert.Equal("FORBIDDEN", await RefusedAsync("maths", "handOverGroup", HandOver()));
        Assert.Equal("INVALID_VALUE:from", await RefusedAsync("deputy", "handOverGroup", HandOver(from: "2026-09-08")));
        Assert.Equal("INVALID_VALUE:from", await RefusedAsync("deputy", "handOverGroup", HandOver(from: "2026-07-31")));
        Assert.Equal("CONFLICT:teacherId", await RefusedAsync("deputy", "handOverGroup", HandOver(School.MathsTeacher.Id)));
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("deputy", "handOverGroup", HandOver(School.OtherDirector.Id)));
        Assert.Equal("NOT_FOUND:groupId", await RefusedAsync("other-director", "handOverGroup", HandOver(School.OtherDirector.Id)));
    }

    [Fact]
    [Requirement("CUR-03")]
    public async Task A_teacher_sees_the_own_load_and_the_administration_everybodys()
    {
        const string load = "{ school { teachingLoad { teacher { name { short } } weeklyHours groups { subject { name } } } } }";
        await DoneAsync("deputy", "changeTeachingGroup", new { groupId = GroupId(School.Maths7A), weeklyHours = 5 });
        await DoneAsync("deputy", "createTeachingGroup", New(teacherId: School.MathsTeacher.Id));

        Assert.Equal("""{"data":{"school":{"teachingLoad":[{"teacher":{"name":{"short":"Петрова И. О."}},"weeklyHours":6,"groups":[{"subject":{"name":"Математика"}},{"subject":{"name":"Математика"}}]}]}}}""", await Server.AskAsync("maths", load));
        Assert.Equal("""{"data":{"school":{"teachingLoad":[{"weeklyHours":2},{"weeklyHours":2},{"weeklyHours":2},{"weeklyHours":6}]}}}""", await Server.AskAsync("director", "{ school { teachingLoad { weeklyHours } } }"));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", load), StringComparison.Ordinal);
    }

    private object New(long? classId = null, long? teacherId = null, double hours = 1, string subgroup = "Робототехника") => new
    {
        classId = Id("SchoolClass", classId ?? School.Class7A.Id),
        subjectId = Id("Subject", School.Maths.Id),
        subgroup,
        teacherId = Id("Teacher", teacherId ?? School.Substitute.Id),
        weeklyHours = hours,
        activity = "ELECTIVE",
    };

    private object HandOver(long? teacherId = null, string from = "2026-09-07") =>
        new { groupId = GroupId(School.Maths7A), teacherId = Id("Teacher", teacherId ?? School.EnglishTeacher2.Id), from, order = s_order };
}
