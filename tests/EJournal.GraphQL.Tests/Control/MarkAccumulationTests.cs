using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>Mathematics of 7А has two lessons in the quarter and asks for five marks; Anna and Boris have one each. English has one lesson; Boris has no mark.</summary>
public sealed class MarkAccumulationTests : ControlTest
{
    private const string Figures = "{ pupils marks withoutMarks withOneMark belowRequired uncheckedWorks withoutMarksPercent withOneMarkPercent belowRequiredPercent }";

    private const string Accumulation = $$"""
        markAccumulation(from: "2026-09-07", to: "2026-09-30") { total {{Figures}} groups { group { subject { name } subgroup } required figures {{Figures}} uncheckedWorks { date } } }
        """;

    private const string OfClass = $"query($id: ID!) {{ schoolClass(id: $id) {{ {Accumulation} }} }}";
    private const string OfSchool = $"{{ school {{ {Accumulation} }} }}";
    private const string OfNode = $"query($id: ID!) {{ node(id: $id) {{ ... on TeachingGroup {{ {Accumulation} }} ... on Teacher {{ {Accumulation} }} }} }}";

    [Fact]
    [Requirement("LES-19")]
    [Requirement("COR-05")]
    public async Task Marks_are_counted_against_the_minimum_in_proportion_to_the_lessons_so_far()
    {
        var accumulation = (await Server.DataAsync("maths", OfClass, new { id = Class7A })).GetProperty("schoolClass").GetProperty("markAccumulation");

        Assert.Equal(
            """{"pupils":2,"marks":3,"withoutMarks":0,"withOneMark":1,"belowRequired":2,"uncheckedWorks":0,"withoutMarksPercent":0,"withOneMarkPercent":50,"belowRequiredPercent":100}""",
            accumulation.GetProperty("total").GetRawText());
        Assert.Equal(
            ["Английский язык 1: 5, 1, 1", "Английский язык 2: 5, 0, 1", "Математика: 2, 2, 2"],
            accumulation.GetProperty("groups").EnumerateArray().Select(g =>
                $"{g.GetProperty("group").GetProperty("subject").GetProperty("name").GetString()}{(g.GetProperty("group").GetProperty("subgroup").GetString() is { } part ? " " + part : "")}: "
                + $"{g.GetProperty("required")}, {g.GetProperty("figures").GetProperty("marks")}, {g.GetProperty("figures").GetProperty("belowRequired")}"));
    }

    [Fact]
    public async Task A_withdrawn_mark_and_one_before_the_interval_do_not_count_and_a_class_without_marks_is_left_out()
    {
        await Server.DataAsync("maths", "mutation($input: WithdrawMarkInput!) { withdrawMark(input: $input) { errors { code } } }", new
        {
            input = new { markId = Id("Mark", School.AnnasMark.Id), reason = "Ошибка" },
        });
        var maths = (await Server.DataAsync("maths", OfNode, new { id = Maths7A })).GetProperty("node").GetProperty("markAccumulation").GetProperty("total");
        Assert.Equal(1, maths.GetProperty("withoutMarks").GetInt32());

        var later = await Server.DataAsync("maths", "query($id: ID!) { node(id: $id) { ... on TeachingGroup { markAccumulation(from: \"2026-09-08\", to: \"2026-09-30\") { total { marks withoutMarks belowRequired } } } } }", new { id = Maths7A });
        Assert.Equal("""{"marks":0,"withoutMarks":2,"belowRequired":2}""", later.GetProperty("node").GetProperty("markAccumulation").GetProperty("total").GetRawText());

        await DecideAsync("markScales", """[{"fromGrade": 1, "toGrade": 7, "scale": "NONE"}]""");
        Assert.Equal("[]", (await Server.DataAsync("maths", OfClass, new { id = Class7A })).GetProperty("schoolClass").GetProperty("markAccumulation").GetProperty("groups").GetRawText());
    }

    [Fact]
    [Requirement("COR-05")]
    public async Task A_written_work_without_a_mark_is_unchecked_when_its_term_has_passed()
    {
        await RecordAsync("english1", School.EnglishLesson1.Id, "Контрольная работа", workKind: "CONTROL");
        Server.Database.Clock.Advance(Days(7));
        Assert.Equal(0, Unchecked(await Server.DataAsync("director", OfSchool)));
        Server.Database.Clock.Advance(Days(1));

        var school = await Server.DataAsync("director", OfSchool);

        Assert.Equal(1, Unchecked(school));
        Assert.Equal(
            """["2026-09-07"]""",
            JsonSerializer.Serialize(school.GetProperty("school").GetProperty("markAccumulation").GetProperty("groups").EnumerateArray()
                .SelectMany(g => g.GetProperty("uncheckedWorks").EnumerateArray()).Select(l => l.GetProperty("date").GetString())));
    }

    [Fact]
    public async Task The_table_of_checking_terms_counts_the_next_lessons_of_the_group()
    {
        // Control works of mathematics by the next lesson, which is Tuesday's.
        await DecideAsync("writtenWorkMarkDeadlines", """[{"forms": ["CONTROL"], "fromGrade": 2, "toGrade": 11, "days": null, "lessons": 1, "moreLessonsAboveWorks": 70}]""");
        await RecordAsync("maths", School.MathsLesson.Id, workKind: "CONTROL");
        Server.Database.Clock.Advance(Days(1));
        Assert.Equal(0, Unchecked(await Server.DataAsync("director", OfSchool)));

        Server.Database.Clock.Advance(Days(1));

        Assert.Equal(1, Unchecked(await Server.DataAsync("director", OfSchool)));
    }

    [Fact]
    public async Task Who_does_not_read_every_mark_does_not_read_the_figures()
    {
        Assert.Equal(1, (await Server.DataAsync("english1", OfNode, new { id = Id("Teacher", School.EnglishTeacher1.Id) })).GetProperty("node").GetProperty("markAccumulation").GetProperty("total").GetProperty("marks").GetInt32());
        foreach (var (login, query, id) in new[]
        {
            ("english1", OfNode, Maths7A), ("english1", OfNode, Id("Teacher", School.MathsTeacher.Id)), ("english1", OfClass, Class7A), ("substitute", OfNode, Maths7A),
            ("administrator", OfClass, Class7A), ("administrator", OfNode, Maths7A), ("teacher-and-mother", OfClass, Class7A), ("annas-father", OfClass, Class7A), ("maths", OfSchool, Class7A),
        })
        {
            var answer = await Server.AskAsync(login, query, query == OfSchool ? null : new { id });
            Assert.Contains("\"code\":\"FORBIDDEN\"", answer, StringComparison.Ordinal);
        }
    }

    private static int Unchecked(JsonElement data) => data.GetProperty("school").GetProperty("markAccumulation").GetProperty("total").GetProperty("uncheckedWorks").GetInt32();
}
