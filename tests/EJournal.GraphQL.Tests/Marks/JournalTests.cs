using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Marks;

public sealed class JournalTests : JournalTest
{
    [Fact]
    [Requirement("LES-22")]
    public async Task Journal_has_a_line_for_each_pupil_of_the_group_and_a_cell_for_each_lesson()
    {
        await Server.DataAsync("maths", """
            mutation($lesson: ID!, $pupil: ID!, $kind: ID!) { setMark(input: { lessonId: $lesson, pupilId: $pupil, value: "2", workKindId: $kind }) { errors { message } } }
            """, new
        {
            lesson = Id("Lesson", School.MathsLesson.Id),
            pupil = Id("Pupil", School.Anna.Id),
            kind = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id),
        });

        var body = await Server.AskAsync("maths", """
            query($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) {
              period { name } lessons { date }
              rows { pupil { name { short } } average finalMark cells { marks { value } attendance { status } } } } } }
            """, new { group = Id("TeachingGroup", School.Maths7A.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) });

        Assert.Equal(
            """{"data":{"teachingGroup":{"journal":{"period":{"name":"1 четверть"},"lessons":[{"date":"2026-09-07"},{"date":"2026-09-08"}],"rows":["""
            + """{"pupil":{"name":{"short":"Белова И. О."}},"average":3,"finalMark":null,"cells":[{"marks":[{"value":"5"},{"value":"2"}],"attendance":null},{"marks":[],"attendance":null}]},"""
            + """{"pupil":{"name":{"short":"Волков И. О."}},"average":3,"finalMark":null,"cells":[{"marks":[{"value":"3"}],"attendance":null},{"marks":[],"attendance":null}]}]}}}}""",
            body);
        Assert.Equal(5, Server.Statements.All.Count);
    }

    [Fact]
    public async Task Journal_of_a_subgroup_has_the_pupils_of_the_subgroup()
    {
        var data = await Server.DataAsync("english1", """
            query($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) { rows { pupil { name { short } } } } } }
            """, new { group = Id("TeachingGroup", School.English7A1.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) });

        Assert.Equal("""{"teachingGroup":{"journal":{"rows":[{"pupil":{"name":{"short":"Белова И. О."}}}]}}}""", data.GetRawText());
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("anna")]
    [InlineData("annas-father")]
    [InlineData("administrator")]
    [InlineData("methodist")]
    public async Task Journal_of_a_group_is_not_for_others(string login)
    {
        var body = await Server.AskAsync(login, """
            query($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) { rows { pupil { id } } } } }
            """, new { group = Id("TeachingGroup", School.Maths7A.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) });

        Assert.StartsWith("""{"data":{"teachingGroup":null},"errors":[{""", body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-23")]
    public async Task Marks_are_read_page_by_page_the_latest_first_without_loss_or_repetition()
    {
        const string page = """
            query($id: ID!, $after: String) { pupil(id: $id) { marks(first: 1, after: $after) { totalCount nodes { value lesson { group { subject { name } } } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }
            """;
        var values = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var marks = (await Server.DataAsync("annas-father", page, new { id = Id("Pupil", School.Anna.Id), after })).GetProperty("pupil").GetProperty("marks");
            Assert.Equal(2, marks.GetProperty("totalCount").GetInt32());
            values.Add(marks.GetProperty("nodes")[0].GetRawText());
            more = marks.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = marks.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (more && values.Count < 5);

        Assert.Equal(
            ["""{"value":"4","lesson":{"group":{"subject":{"name":"Английский язык"}}}}""", """{"value":"5","lesson":{"group":{"subject":{"name":"Математика"}}}}"""],
            values);
    }

    [Fact]
    public async Task Marks_are_filtered_by_subject_and_period_and_of_many_pupils_read_at_once()
    {
        var data = await Server.DataAsync("director", """
            query($class: ID!, $subject: ID!, $period: ID!) { schoolClass(id: $class) { pupils { marks(subjectId: $subject, periodId: $period, first: 5) { nodes { value } totalCount } } } }
            """, new { @class = Id("SchoolClass", School.Class7A.Id), subject = Id("Subject", School.Maths.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) });

        Assert.Equal(
            """{"schoolClass":{"pupils":[{"marks":{"nodes":[{"value":"5"}],"totalCount":1}},{"marks":{"nodes":[{"value":"3"}],"totalCount":1}}]}}""",
            data.GetRawText());
        Assert.Equal(4, Server.Statements.All.Count);
    }

    [Fact]
    [Requirement("LES-23")]
    public async Task Marks_stay_with_a_pupil_who_moved_to_another_class()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            (await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == School.Anna.Id)).Transfer(School.Class7B.Id, new(2026, 9, 9), []);
            await db.SaveChangesAsync();
        }

        var data = await Server.DataAsync("annas-father", $$"""
            { pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { schoolClass { name } marks { nodes { value lesson { group { schoolClass { name pupils { name { short } } } } } } } } }
            """);

        Assert.Equal(
            """{"pupil":{"schoolClass":{"name":"7Б"},"marks":{"nodes":[{"value":"4","lesson":{"group":{"schoolClass":{"name":"7А","pupils":[]}}}},{"value":"5","lesson":{"group":{"schoolClass":{"name":"7А","pupils":[]}}}}]}}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Teacher_knows_whose_mark_it_was_after_the_pupil_left_the_group_and_nothing_more_of_the_pupil()
    {
        var mark = Id("Mark", School.AnnasMark.Id);
        await using (var db = Server.Database.OpenTracking())
        {
            (await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == School.Anna.Id)).Transfer(School.Class7B.Id, new(2026, 9, 9), []);
            await db.SaveChangesAsync();
        }

        var read = await Server.AskAsync("maths", $$"""{ node(id: "{{mark}}") { ... on Mark { value pupil { name { short } } } } pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { id } }""");
        var more = await Server.AskAsync("maths", $$"""{ node(id: "{{mark}}") { ... on Mark { pupil { diary(week: "2026-09-07") { from } } } } }""");

        Assert.Equal("""{"data":{"node":{"value":"5","pupil":{"name":{"short":"Белова И. О."}}},"pupil":null}}""", read);
        Assert.StartsWith("""{"data":{"node":null},"errors":[{""", more, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", more, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first: 0")]
    [InlineData("first: 101")]
    [InlineData("after: \"nonsense\"")]
    public async Task A_page_that_cannot_be_is_refused(string arguments)
    {
        var body = await Server.AskAsync("anna", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { marks({{arguments}}) { nodes { id } } } }""");

        Assert.Contains("\"code\":\"BAD_USER_INPUT\"", body, StringComparison.Ordinal);
    }
}
