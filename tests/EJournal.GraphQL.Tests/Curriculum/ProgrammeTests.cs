using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.TestKit;
using EJournal.TestKit.Schools;
using Xunit;

namespace EJournal.GraphQL.Tests.Curriculum;

/// <summary>
/// Mathematics of 7А has four hours of plan, and lessons on Monday (the day the test stands at), Tuesday (by a substitute) and
/// Wednesday.
/// </summary>
public sealed class ProgrammeTests : PlanTest
{
    private const string Passage = "on plannedHours scheduledHours heldHours dueHours coveredHours balance complete taughtTopics { number topic taughtHours lastOn } nextTopics(first: 2) { number topic hours taughtHours }";

    private Lesson _wednesday = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using (var db = Server.Database.OpenTracking())
        {
            _wednesday = new Lesson { SchoolId = School.School.Id, GroupId = School.Maths7A.Id, ClassId = School.Class7A.Id, Date = SchoolBuilder.FirstMonday.AddDays(2), Number = 1, StartsAt = new(8, 30), EndsAt = new(9, 15), TeacherId = School.MathsTeacher.Id };
            db.Add(_wednesday);
            await db.SaveChangesAsync();
        }

        await SetAsync("maths", School.Maths7A, Topics);
    }

    [Fact]
    [Requirement("CUR-07")]
    [Requirement("LES-02")]
    public async Task A_programme_is_passed_by_the_lessons_that_were_held_on_its_topics()
    {
        await RecordAsync("maths", School.MathsLesson, new { topic = "натуральные  числа" });
        NextDay();
        await RecordAsync("substitute", School.SubstitutedLesson, new { topic = "Самостоятельная работа" });
        NextDay();

        Assert.Equal(
            """{"on":"2026-09-09","plannedHours":4,"scheduledHours":3,"heldHours":2,"dueHours":3,"coveredHours":1,"balance":-2,"complete":false,"taughtTopics":[{"number":1,"topic":"Натуральные числа","taughtHours":1,"lastOn":"2026-09-07"}],"nextTopics":[{"number":1,"topic":"Натуральные числа","hours":2,"taughtHours":1},{"number":2,"topic":"Сложение","hours":1,"taughtHours":0}]}""",
            await PassageAsync("maths"));
        await RecordAsync("maths", _wednesday, new { planItemId = await ItemAsync(1) });
        Assert.Equal(
            """{"on":"2026-09-08","balance":-1,"overdueTopics":[{"number":1}]}""", await PassageAsync("director", """(on: "2026-09-08")""", "on balance overdueTopics { number }"));
        Assert.Equal("""{"coveredHours":2,"balance":-1,"overdueTopics":[{"number":1}]}""", await PassageAsync("maths", "", "coveredHours balance overdueTopics { number }"));
    }

    [Fact]
    [Requirement("CUR-07")]
    public async Task A_topic_in_other_words_leaves_its_place_in_the_plan_and_one_of_another_group_is_none()
    {
        await RecordAsync("maths", School.MathsLesson, new { planItemId = await ItemAsync(0), topic = "Числа" });
        Assert.Equal("""{"coveredHours":1}""", await PassageAsync("maths", "", "coveredHours"));
        await RecordAsync("maths", School.MathsLesson, new { topic = "Проценты" });
        Assert.Equal("""{"coveredHours":0}""", await PassageAsync("maths", "", "coveredHours"));

        Assert.Equal("NOT_FOUND:planItemId", await RefusedAsync("english1", "recordLesson", new { lessonId = Id("Lesson", School.EnglishLesson1.Id), planItemId = await ItemAsync(0) }));
    }

    [Fact]
    [Requirement("CUR-07")]
    [Requirement("CUR-08")]
    public async Task The_administration_sees_who_is_behind_in_four_statements()
    {
        await RecordAsync("teacher-and-mother", School.MathsLesson7B, new { topic = "Дроби" });
        NextDay(2);

        const string query = "{ school { programmes(behindBy: 1) { group { schoolClass { name } } dueHours coveredHours balance } } }";
        Assert.Equal("""{"data":{"school":{"programmes":[{"group":{"schoolClass":{"name":"7А"}},"dueHours":3,"coveredHours":0,"balance":-3}]}}}""", await Server.AskAsync("methodist", query));
        Assert.Equal(
            """{"data":{"school":{"teacherProgrammes":[{"teacher":{"name":{"short":"Петрова И. О."}},"plannedHours":4,"heldHours":0,"dueHours":3,"coveredHours":0,"behindHours":3,"groups":[{"balance":-3}]},{"teacher":{"name":{"short":"Ким И. О."}},"plannedHours":0,"heldHours":0,"dueHours":0,"coveredHours":0,"behindHours":0,"groups":[{"balance":0}]},{"teacher":{"name":{"short":"Ли И. О."}},"plannedHours":0,"heldHours":0,"dueHours":0,"coveredHours":0,"behindHours":0,"groups":[{"balance":0}]},{"teacher":{"name":{"short":"Белова И. О."}},"plannedHours":0,"heldHours":1,"dueHours":0,"coveredHours":0,"behindHours":0,"groups":[{"balance":0}]}]}}}""",
            await Server.AskAsync("auditor", "{ school { teacherProgrammes { teacher { name { short } } plannedHours heldHours dueHours coveredHours behindHours groups { balance } } } }"));
        await Server.DataAsync("deputy", "{ school { programmes { balance } } }");
        Assert.Equal(4, Server.Statements.All.Count);
        foreach (var login in new[] { "maths", "administrator", "clerk", "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, query), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("CUR-08")]
    public async Task The_level_of_mastery_stands_beside_the_programme_by_the_final_marks_of_a_period()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            foreach (var (pupil, value, number) in new[] { (School.Anna, "4", (double?)4), (School.Boris, "н/а", null) })
                db.Add(new FinalMark { SchoolId = School.School.Id, GroupId = School.Maths7A.Id, PeriodId = School.FirstQuarter.Id, PupilId = pupil.Id, Value = value, NumericValue = number, AuthorId = School.MathsTeacher.Id, RecordedAt = Server.Database.Clock.Now });
            await db.SaveChangesAsync();
        }

        const string query = "query($id: ID!, $period: ID!) { teachingGroup(id: $id) { programme { balance } mastery(periodId: $period) { outcomes successPercent qualityPercent } } }";
        var asked = new { id = GroupId(School.Maths7A), period = Id("GradingPeriod", School.FirstQuarter.Id) };

        Assert.Equal("""{"data":{"teachingGroup":{"programme":{"balance":-1},"mastery":{"outcomes":2,"successPercent":50,"qualityPercent":50}}}}""", await Server.AskAsync("director", query, asked));
        Assert.Equal("""{"outcomes":0,"successPercent":null,"qualityPercent":null}""",
            (await Server.DataAsync("english1", query, asked with { id = GroupId(School.English7A1) })).GetProperty("teachingGroup").GetProperty("mastery").GetRawText());
        foreach (var login in new[] { "methodist", "english1", "administrator", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, "query($id: ID!, $period: ID!) { teachingGroup(id: $id) { mastery(periodId: $period) { outcomes } } }", asked), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("DIA-08")]
    public async Task A_family_sees_how_far_its_own_childs_programmes_have_come_and_what_comes_next()
    {
        await RecordAsync("maths", School.MathsLesson, new { planItemId = await ItemAsync(0) });
        var query = $$"""query($id: ID!) { pupil(id: $id) { programmes { group { subject { name } subgroup } {{Passage}} } } }""";

        var father = await Server.AskAsync("annas-father", query, new { id = Id("Pupil", School.Anna.Id) });

        Assert.Equal(
            """{"data":{"pupil":{"programmes":[{"group":{"subject":{"name":"Английский язык"},"subgroup":"1"},"on":"2026-09-07","plannedHours":0,"scheduledHours":1,"heldHours":0,"dueHours":0,"coveredHours":0,"balance":0,"complete":false,"taughtTopics":[],"nextTopics":[]},"""
            + """{"group":{"subject":{"name":"Математика"},"subgroup":null},"on":"2026-09-07","plannedHours":4,"scheduledHours":1,"heldHours":1,"dueHours":1,"coveredHours":1,"balance":0,"complete":false,"taughtTopics":[{"number":1,"topic":"Натуральные числа","taughtHours":1,"lastOn":"2026-09-07"}],"nextTopics":[{"number":1,"topic":"Натуральные числа","hours":2,"taughtHours":1},{"number":2,"topic":"Сложение","hours":1,"taughtHours":0}]}]}}}""",
            father);
        Assert.Equal(father, await Server.AskAsync("anna", query, new { id = Id("Pupil", School.Anna.Id) }));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("boris-mother", query, new { id = Id("Pupil", School.Anna.Id) }));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", query, new { id = Id("Pupil", School.Anna.Id) }), StringComparison.Ordinal);
        foreach (var field in new[] { "lessonPlan { version }", "programme { balance }" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", $$"""query($id: ID!) { teachingGroup(id: $id) { {{field}} } }""", new { id = GroupId(School.Maths7A) }), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { programmes { overdueTopics { topic } } } }", new { id = Id("Pupil", School.Anna.Id) }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-01")]
    public async Task Every_kind_of_activity_is_recorded_and_shown()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            db.TeachingGroups.Single(g => g.Id == School.English7A1.Id).Activity = LessonActivity.Elective;
            await db.SaveChangesAsync();
        }

        await RecordAsync("maths", School.MathsLesson, new { topic = "В музее науки", activity = "EXCURSION" });

        Assert.Equal(
            """{"nodes":[{"activity":"EXCURSION","group":{"activity":"LESSON"}},{"activity":"ELECTIVE","group":{"activity":"ELECTIVE"}}]}""",
            (await Server.DataAsync("annas-father", "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Lesson { activity group { activity } } } }",
                new { ids = new[] { Id("Lesson", School.MathsLesson.Id), Id("Lesson", School.EnglishLesson1.Id) } })).GetRawText());
    }

    private async Task<string> PassageAsync(string login, string arguments = "", string selection = Passage) => (await Server.DataAsync(
        login, $$"""query($id: ID!) { teachingGroup(id: $id) { programme{{arguments}} { {{selection}} } } }""", new { id = GroupId(School.Maths7A) }))
        .GetProperty("teachingGroup").GetProperty("programme").GetRawText();

    private async Task<string> ItemAsync(int index) => (await Server.DataAsync(
        "maths", "query($id: ID!) { teachingGroup(id: $id) { lessonPlan { items { id } } } }", new { id = GroupId(School.Maths7A) }))
        .GetProperty("teachingGroup").GetProperty("lessonPlan").GetProperty("items")[index].GetProperty("id").GetString()!;
}
