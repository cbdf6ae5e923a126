using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Curriculum;

public sealed class LessonPlanTests : PlanTest
{
    private const string Plan = "query($id: ID!, $version: Int) { teachingGroup(id: $id) { lessonPlan(version: $version) { version hours items { number topic hours kind homework } } } }";

    [Fact]
    [Requirement("CUR-05")]
    public async Task A_teacher_enters_the_plan_of_the_own_group_and_every_version_of_it_stays()
    {
        var first = await DoneAsync("maths", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = Topics, basis = "Рабочая программа 2026" },
            "group { lessonPlan { version hours items { number topic hours kind homework } versions { number source late basis author { short } approvedAt } } }");
        NextDay();
        await SetAsync("maths", School.Maths7A, new { topic = "Сложение", kind = "урок" }, new { topic = "Натуральные числа", hours = 3 });

        Assert.Equal(
            """{"version":1,"hours":4,"items":[{"number":1,"topic":"Натуральные числа","hours":2,"kind":null,"homework":null},{"number":2,"topic":"Сложение","hours":1,"kind":"урок","homework":null},"""
            + """{"number":3,"topic":"Контрольная работа","hours":1,"kind":"контроль","homework":"Повторить § 1"}],"versions":[{"number":1,"source":"ENTERED","late":false,"basis":"Рабочая программа 2026","author":{"short":"Петрова И. О."},"approvedAt":null}]}""",
            first.GetProperty("group").GetProperty("lessonPlan").GetRawText());
        Assert.Equal(
            """{"version":2,"hours":4,"items":[{"number":1,"topic":"Сложение","hours":1,"kind":"урок","homework":null},{"number":2,"topic":"Натуральные числа","hours":3,"kind":null,"homework":null}]}""",
            await PlanAsync("director", null));
        Assert.Contains("\"hours\":4,\"items\":[{\"number\":1,\"topic\":\"Натуральные числа\",\"hours\":2", await PlanAsync("english1", 1), StringComparison.Ordinal);
        Assert.Equal("null", await PlanAsync("maths", 3));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""UPDATE "LessonPlanItems" SET "Topic" = '-' """));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "LessonPlanVersions" """));
    }

    [Theory]
    [Requirement("CUR-05")]
    [Requirement("ACC-11")]
    [InlineData("""["TEACHER"]""", "english1", "maths director methodist deputy administrator")]
    [InlineData("""["TEACHER","HOMEROOM_TEACHER"]""", "english1 maths", "director english2 teacher-and-mother")]
    [InlineData("""["METHODIST"]""", "methodist", "english1 maths director")]
    [InlineData("""["DEPUTY_DIRECTOR"]""", "deputy", "english1 methodist")]
    public async Task Who_keeps_a_plan_is_for_the_school_to_say(string editors, string may, string mayNot)
    {
        await DecideAsync("lessonPlanEditors", editors);
        await LeadAsync(School.English.Id);
        var input = new { groupId = GroupId(School.English7A1), items = Topics };

        foreach (var login in mayNot.Split(' '))
            Assert.Equal("FORBIDDEN:S-08", await RefusedAsync(login, "setLessonPlan", input));
        foreach (var login in new[] { "anna", "annas-father" })
            Assert.Equal("FORBIDDEN", await RefusedAsync(login, "setLessonPlan", input));
        Assert.Equal("NOT_FOUND:groupId", await RefusedAsync("other-director", "setLessonPlan", input));
        await using (var db = Server.Database.Open())
            Assert.Empty(await db.LessonPlanItems.Where(i => i.GroupId == School.English7A1.Id).ToListAsync());

        for (var i = 0; i < may.Split(' ').Length; i++)
            await SetAsync(may.Split(' ')[i], School.English7A1, [new { topic = $"Тема {i}" }]);
    }

    [Fact]
    [Requirement("CUR-06")]
    [Requirement("ACC-11")]
    public async Task A_methodist_keeps_the_plans_of_the_subjects_and_grades_of_his_association_and_of_no_other()
    {
        await DecideAsync("lessonPlanEditors", """["METHODIST"]""");
        Assert.Equal("FORBIDDEN:S-08", await RefusedAsync("methodist", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = Topics }));

        var made = await LeadAsync(School.Maths.Id);
        await SetAsync("methodist", School.Maths7A, Topics);
        Assert.Equal("FORBIDDEN:S-08", await RefusedAsync("methodist", "setLessonPlan", new { groupId = GroupId(School.English7A1), items = Topics }));
        await LeadAsync(School.Maths.Id, made, toGrade: 6);
        Assert.Equal("FORBIDDEN:S-08", await RefusedAsync("methodist", "setLessonPlan", new { groupId = GroupId(School.Maths7B), items = Topics }));

        Assert.Equal(
            """{"data":{"school":{"methodicalAssociations":[{"name":"МО","fromGrade":1,"toGrade":6,"version":2,"methodist":{"name":{"short":"Дроздова И. О."}},"subjects":[{"name":"Математика"}]}]}}}""",
            await Server.AskAsync("maths", "{ school { methodicalAssociations { name fromGrade toGrade version methodist { name { short } } subjects { name } } } }"));
    }

    [Fact]
    [Requirement("CUR-06")]
    public async Task Associations_are_kept_by_the_administration_and_of_the_own_school_only()
    {
        object Input(long subject, string name = "МО") => new { name, subjectIds = new[] { Id("Subject", subject) } };
        await using var db = Server.Database.Open();
        var foreign = await db.Subjects.Where(s => s.SchoolId != School.School.Id).Select(s => s.Id).FirstAsync();

        foreach (var login in new[] { "maths", "methodist", "clerk", "auditor", "annas-father" })
            Assert.Equal("FORBIDDEN", await RefusedAsync(login, "setMethodicalAssociation", Input(School.Maths.Id)));
        Assert.Equal("NOT_FOUND:subjectIds", await RefusedAsync("director", "setMethodicalAssociation", Input(foreign)));
        Assert.Equal("INVALID_VALUE:name", await RefusedAsync("director", "setMethodicalAssociation", Input(School.Maths.Id, " ")));
        var made = await LeadAsync(School.Maths.Id);
        Assert.Equal("CONFLICT:name", await RefusedAsync("deputy", "setMethodicalAssociation", Input(School.English.Id)));
        Assert.Equal("NOT_FOUND:id", await RefusedAsync("other-director", "setMethodicalAssociation", new { id = made, name = "Чужое", subjectIds = Array.Empty<string>() }));
    }

    [Fact]
    [Requirement("CUR-05")]
    [Requirement("CUR-06")]
    public async Task What_was_taught_is_reworded_with_its_trace_and_never_dropped()
    {
        var plan = await SetAsync("maths", School.Maths7A, Topics);
        var second = plan.GetProperty("group").GetProperty("lessonPlan").GetProperty("items")[1].GetProperty("id").GetString();
        await RecordAsync("maths", School.MathsLesson, new { planItemId = second });

        var dropped = await RefusedAsync("maths", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = new[] { new { topic = "Натуральные числа" } } });
        await DoneAsync("maths", "correctLessonPlan", new { groupId = GroupId(School.Maths7A), items = new[] { new { id = second, topic = "Сложение чисел", hours = 2 } }, version = 1 });

        Assert.Equal("INVALID_VALUE:items", dropped);
        Assert.Equal(
            """{"lesson":{"topic":"Сложение","planItem":{"number":2,"topic":"Сложение"},"group":{"lessonPlan":{"version":2,"items":[{"topic":"Натуральные числа","lessons":[]},{"topic":"Сложение чисел","lessons":[{"date":"2026-09-07"}]},{"topic":"Контрольная работа","lessons":[]}]}}}}""",
            (await Server.DataAsync("maths", "query($id: ID!) { lesson(id: $id) { topic planItem { number topic } group { lessonPlan { version items { topic lessons { date } } } } } }", new { id = Id("Lesson", School.MathsLesson.Id) })).GetRawText());
        Assert.Equal("NOT_FOUND:items[0].id", await RefusedAsync("maths", "correctLessonPlan", new { groupId = GroupId(School.Maths7A), items = new[] { new { id = second, topic = "Ещё раз" } } }));
        Assert.Equal("CONFLICT:version", await RefusedAsync("maths", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = Topics, version = 1 }));
    }

    [Fact]
    [Requirement("CUR-05")]
    public async Task A_plan_comes_from_a_table_and_what_is_wrong_with_it_is_told_by_line()
    {
        await DoneAsync("maths", "importLessonPlan", new { groupId = GroupId(School.Maths7A), csv = "Номер;Тема;Часы;Домашнее задание\n2;\"Сложение; вычитание\";2;§ 2\n1;Натуральные числа;;\n" });
        var wrong = await AskAsync("maths", "importLessonPlan", new { groupId = GroupId(School.Maths7A), csv = "Тема,Часы\nДроби,много\n,1\n" }, "group { id }");

        Assert.Equal(
            """{"version":1,"hours":3,"items":[{"number":1,"topic":"Натуральные числа","hours":1,"kind":null,"homework":null},{"number":2,"topic":"Сложение; вычитание","hours":2,"kind":null,"homework":"§ 2"}]}""",
            await PlanAsync("maths", null));
        Assert.Equal(
            """{"data":{"importLessonPlan":{"group":null,"errors":[{"code":"INVALID_VALUE","message":"Строка 2, столбец «Часы»: ожидается целое число в допустимых пределах.","field":"csv"},{"code":"INVALID_VALUE","message":"Строка 3, столбец «Тема»: значение не заполнено.","field":"csv"}]}}}""",
            wrong);
        Assert.Equal("INVALID_VALUE:csv", await RefusedAsync("maths", "importLessonPlan", new { groupId = GroupId(School.Maths7A), csv = "" }));
        Assert.Equal("INVALID_VALUE:csv", await RefusedAsync("maths", "importLessonPlan", new { groupId = GroupId(School.Maths7A), csv = "Вид\nурок" }));
    }

    [Fact]
    [Requirement("CUR-05")]
    public async Task A_plan_is_copied_between_groups_of_one_subject_and_grade()
    {
        await SetAsync("maths", School.Maths7A, Topics);

        var copied = await DoneAsync("teacher-and-mother", "copyLessonPlan", new { fromGroupId = GroupId(School.Maths7A), groupId = GroupId(School.Maths7B) }, "group { lessonPlan { items { topic } versions { source } } }");

        Assert.Equal("""{"lessonPlan":{"items":[{"topic":"Натуральные числа"},{"topic":"Сложение"},{"topic":"Контрольная работа"}],"versions":[{"source":"COPIED"}]}}""", copied.GetProperty("group").GetRawText());
        Assert.Equal("CONFLICT:", await RefusedAsync("teacher-and-mother", "copyLessonPlan", new { fromGroupId = GroupId(School.Maths7A), groupId = GroupId(School.Maths7B) }));
        Assert.Equal("INVALID_VALUE:fromGroupId", await RefusedAsync("english1", "copyLessonPlan", new { fromGroupId = GroupId(School.Maths7A), groupId = GroupId(School.English7A1) }));
        Assert.Equal("FORBIDDEN:S-08", await RefusedAsync("english1", "copyLessonPlan", new { fromGroupId = GroupId(School.Maths7A), groupId = GroupId(School.Maths7B) }));
    }

    [Fact]
    [Requirement("CUR-05")]
    public async Task A_first_plan_after_its_day_is_late_and_missing_plans_are_told_to_the_administration()
    {
        const string duty = "{ school { lessonPlanDuty { dueOn overdue groups { schoolClass { name } subject { name } subgroup } } } }";
        await SetAsync("maths", School.Maths7A, Topics);
        await DecideAsync("lessonPlanDeadline", """{"month":9,"day":1}""");

        var late = await DoneAsync("english1", "setLessonPlan", new { groupId = GroupId(School.English7A1), items = Topics }, "group { lessonPlan { versions { late } } }");
        await SetAsync("maths", School.Maths7A, [.. Topics, new { topic = "Вычитание" }]);

        Assert.Equal("""{"lessonPlan":{"versions":[{"late":true}]}}""", late.GetProperty("group").GetRawText());
        Assert.Equal("""{"data":{"teachingGroup":{"lessonPlan":{"versions":[{"late":false},{"late":false}]}}}}""", await Server.AskAsync("maths", "query($id: ID!) { teachingGroup(id: $id) { lessonPlan { versions { late } } } }", new { id = GroupId(School.Maths7A) }));
        Assert.Equal(
            """{"data":{"school":{"lessonPlanDuty":{"dueOn":"2026-09-01","overdue":true,"groups":[{"schoolClass":{"name":"7А"},"subject":{"name":"Английский язык"},"subgroup":"2"},{"schoolClass":{"name":"7Б"},"subject":{"name":"Математика"},"subgroup":null}]}}}}""",
            await Server.AskAsync("deputy", duty));
        foreach (var login in new[] { "maths", "administrator", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, duty), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("CUR-05")]
    public async Task The_administration_may_approve_the_version_it_has_seen()
    {
        await SetAsync("maths", School.Maths7A, Topics);
        var input = new { groupId = GroupId(School.Maths7A), version = 1 };

        Assert.Equal("FORBIDDEN", await RefusedAsync("maths", "approveLessonPlan", input));
        Assert.Equal("CONFLICT:version", await RefusedAsync("deputy", "approveLessonPlan", input with { version = 2 }));
        var approved = await DoneAsync("deputy", "approveLessonPlan", input, "group { lessonPlan { versions { number approvedAt approvedBy { short } } } }");

        Assert.Equal("""{"lessonPlan":{"versions":[{"number":1,"approvedAt":"2026-09-07T09:00:00Z","approvedBy":{"short":"Соколов И. О."}}]}}""", approved.GetProperty("group").GetRawText());
        Assert.Equal("CONFLICT:version", await RefusedAsync("deputy", "approveLessonPlan", input));
    }

    [Fact]
    public async Task Every_wrong_topic_is_told_and_none_is_entered()
    {
        var refused = await RefusedAsync("maths", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = new object[] { new { topic = " " }, new { topic = "Дроби", hours = 0 }, new { topic = "Дроби", kind = new string('x', 101) } } });

        Assert.Equal("INVALID_VALUE:items[0].topic, INVALID_VALUE:items[1].hours, INVALID_VALUE:items[2].kind", refused);
        Assert.Equal("INVALID_VALUE:items", await RefusedAsync("maths", "setLessonPlan", new { groupId = GroupId(School.Maths7A), items = Array.Empty<object>() }));
        Assert.Equal("null", await PlanAsync("maths", null));
    }

    private async Task<string> PlanAsync(string login, int? version) =>
        (await Server.DataAsync(login, Plan, new { id = GroupId(School.Maths7A), version })).GetProperty("teachingGroup").GetProperty("lessonPlan").GetRawText();

    private async Task<string> LeadAsync(long subject, string? id = null, int? toGrade = null) => (await DoneAsync(
        "director", "setMethodicalAssociation",
        new { id, name = "МО", methodistId = Id("Teacher", School.Methodist.Id), subjectIds = new[] { Id("Subject", subject) }, toGrade, version = id is null ? (int?)null : 1 },
        "association { id }")).GetProperty("association").GetProperty("id").GetString()!;
}
