using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>Who has filled the journal, and who has not.</summary>
public sealed class JournalFillingTests : ControlTest
{
    private const string Figures = "{ lessons recorded recordedLate notRecorded overdue withTopic withHomework recordedPercent topicPercent homeworkPercent }";

    private const string WholeSchool = $$"""
        query($from: Date!, $to: Date!) { school { journalFilling(from: $from, to: $to) {
          total {{Figures}} teacherParticipation { all takingPart percent }
          teachers(incomplete: true) { teacher { name { short } } figures { lessons notRecorded overdue } notRecorded { date number group { subject { name } } } }
          classes { schoolClass { name } figures { lessons recorded } } groups { group { subject { name } subgroup } figures { lessons recorded } } } } }
        """;

    [Fact]
    [Requirement("COR-11")]
    [Requirement("COR-05")]
    [Requirement("LES-24")]
    [Requirement("ACC-14")]
    public async Task Leadership_sees_by_name_and_lesson_who_has_not_filled_the_journal_today()
    {
        await RecordAsync("maths", School.MathsLesson.Id, "Дроби", "№ 12");

        Assert.Equal(
            """{"school":{"journalFilling":{"total":{"lessons":4,"recorded":1,"recordedLate":0,"notRecorded":3,"overdue":0,"withTopic":1,"withHomework":1,"recordedPercent":25,"topicPercent":25,"homeworkPercent":25},"teacherParticipation":"""
            + """{"all":4,"takingPart":1,"percent":25},"teachers":["""
            + """{"teacher":{"name":{"short":"Белова И. О."}},"figures":{"lessons":1,"notRecorded":1,"overdue":0},"notRecorded":[{"date":"2026-09-07","number":1,"group":{"subject":{"name":"Математика"}}}]},"""
            + """{"teacher":{"name":{"short":"Ким И. О."}},"figures":{"lessons":1,"notRecorded":1,"overdue":0},"notRecorded":[{"date":"2026-09-07","number":2,"group":{"subject":{"name":"Английский язык"}}}]},"""
            + """{"teacher":{"name":{"short":"Ли И. О."}},"figures":{"lessons":1,"notRecorded":1,"overdue":0},"notRecorded":[{"date":"2026-09-07","number":2,"group":{"subject":{"name":"Английский язык"}}}]}],"classes":["""
            + """{"schoolClass":{"name":"7А"},"figures":{"lessons":3,"recorded":1}},{"schoolClass":{"name":"7Б"},"figures":{"lessons":1,"recorded":0}}],"groups":"""
            + """[{"group":{"subject":{"name":"Английский язык"},"subgroup":"1"},"figures":{"lessons":1,"recorded":0}},{"group":{"subject":{"name":"Английский язык"},"subgroup":"2"},"figures":{"lessons":1,"recorded":0}},"""
            + """{"group":{"subject":{"name":"Математика"},"subgroup":null},"figures":{"lessons":1,"recorded":1}},{"group":{"subject":{"name":"Математика"},"subgroup":null},"figures":{"lessons":1,"recorded":0}}]}}}""",
            (await Server.DataAsync("deputy", WholeSchool, Today)).GetRawText());
    }

    [Fact]
    [Requirement("COR-10")]
    public async Task The_next_day_what_is_missing_is_overdue_and_what_comes_is_late_and_a_substitute_answers_for_what_he_gave()
    {
        Server.Database.Clock.Advance(Days(1));
        await RecordAsync("english1", School.EnglishLesson1.Id, "Past simple");

        var filling = (await Server.DataAsync("administrator", WholeSchool, new { from = "2026-09-01", to = "2026-09-30" })).GetProperty("school").GetProperty("journalFilling");

        Assert.Equal(
            """{"lessons":5,"recorded":1,"recordedLate":1,"notRecorded":4,"overdue":3,"withTopic":1,"withHomework":0,"recordedPercent":20,"topicPercent":20,"homeworkPercent":0}""",
            filling.GetProperty("total").GetRawText());
        Assert.Equal(
            ["Белова И. О. 1", "Зайцева И. О. 0", "Ли И. О. 1", "Петрова И. О. 1"],
            filling.GetProperty("teachers").EnumerateArray()
                .Select(t => $"{t.GetProperty("teacher").GetProperty("name").GetProperty("short").GetString()} {t.GetProperty("figures").GetProperty("overdue").GetInt32()}"));
    }

    [Fact]
    public async Task The_term_of_the_school_decides_what_is_overdue()
    {
        await DecideAsync("lessonEntryDeadline", """{"days": 0, "hoursAfterLastLesson": 1}""");

        var filling = (await Server.DataAsync("director", WholeSchool, Today)).GetProperty("school").GetProperty("journalFilling");

        // 7А is free since 10:10, 7Б since 9:15; it is noon.
        Assert.Equal(4, filling.GetProperty("total").GetProperty("overdue").GetInt32());
    }

    [Fact]
    public async Task A_cancelled_lesson_did_not_take_place_and_one_to_come_has_not_yet()
    {
        await Server.DataAsync("deputy", "mutation($input: CancelLessonsInput!) { cancelLessons(input: $input) { errors { code } } }", new
        {
            input = new { lessonIds = new[] { Id("Lesson", School.EnglishLesson2.Id) }, reason = "Карантин" },
        });

        var filling = (await Server.DataAsync("deputy", WholeSchool, new { from = "2026-09-07", to = "2026-09-11" })).GetProperty("school").GetProperty("journalFilling");

        Assert.Equal(3, filling.GetProperty("total").GetProperty("lessons").GetInt32());
    }

    [Fact]
    [Requirement("COR-11")]
    public async Task A_teacher_sees_his_own_a_homeroom_teacher_the_class()
    {
        const string own = "query($id: ID!) { node(id: $id) { ... on Teacher { journalFilling(from: \"2026-09-07\", to: \"2026-09-07\") { total { notRecorded } teachers { notRecorded { number } } } } } }";
        const string ofClass = "query($id: ID!) { schoolClass(id: $id) { journalFilling(from: \"2026-09-07\", to: \"2026-09-07\") { total { notRecorded } teachers { teacher { name { short } } } } } }";

        Assert.Equal(
            """{"data":{"node":{"journalFilling":{"total":{"notRecorded":1},"teachers":[{"notRecorded":[{"number":2}]}]}}}}""",
            await Server.AskAsync("english1", own, new { id = Id("Teacher", School.EnglishTeacher1.Id) }));
        Assert.Equal(
            """{"data":{"schoolClass":{"journalFilling":{"total":{"notRecorded":3},"teachers":[{"teacher":{"name":{"short":"Ким И. О."}}},{"teacher":{"name":{"short":"Ли И. О."}}},{"teacher":{"name":{"short":"Петрова И. О."}}}]}}}}""",
            await Server.AskAsync("maths", ofClass, new { id = Class7A }));
        Refused(await Server.AskAsync("english1", own, new { id = Id("Teacher", School.EnglishTeacher2.Id) }));
        Refused(await Server.AskAsync("english1", ofClass, new { id = Class7A }));
        Refused(await Server.AskAsync("teacher-and-mother", ofClass, new { id = Class7A }));
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("clerk")]
    [InlineData("methodist")]
    [InlineData("annas-father")]
    [InlineData("anna")]
    public async Task Others_do_not_see_the_whole_school(string login) => Refused(await Server.AskAsync(login, WholeSchool, Today));

    [Fact]
    public async Task Another_school_is_another_school()
    {
        var own = (await Server.DataAsync("other-director", WholeSchool, Today)).GetProperty("school").GetProperty("journalFilling");

        Assert.Equal(1, own.GetProperty("total").GetProperty("lessons").GetInt32());
        Assert.Equal("Чужая И. О.", own.GetProperty("teachers")[0].GetProperty("teacher").GetProperty("name").GetProperty("short").GetString());
    }

    [Theory]
    [InlineData("2026-09-07", "2026-09-06")]
    [InlineData("2026-09-01", "2027-09-02")]
    public async Task An_interval_is_a_day_to_a_school_year(string from, string to) =>
        Assert.Contains("BAD_USER_INPUT", await Server.AskAsync("director", WholeSchool, new { from, to }), StringComparison.Ordinal);

    private static object Today => new { from = "2026-09-07", to = "2026-09-07" };

    private static void Refused(string answer) => Assert.Contains("\"code\":\"FORBIDDEN\"", answer, StringComparison.Ordinal);
}
