using System.Text.Json;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.Diary;

/// <summary>A level of a query is one statement, however many pupils there are on it.</summary>
public sealed class DiaryStatementTests : JournalTest
{
    private const string Whole = """
        query($ids: [ID!]!) {
          nodes(ids: $ids) {
            ... on Pupil {
              name { full }
              diary(week: "2026-09-07") {
                days { lessons { lesson { homework { text } group { subject { name } } teacher { name { short } } } marks { value workKind { name } revisions { value author { short } } } attendance { status } } }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(30)]
    public async Task Diaries_of_any_number_of_pupils_take_the_same_statements(int pupils)
    {
        // pupils; the week with its groups, subjects, homework, marks, absences; teachers; kinds, revisions, authors.
        await Server.DataAsync("director", Whole, new { ids = Ids(pupils) });

        Assert.Equal(6, Server.Statements.All.Count);
    }

    [Fact]
    public async Task An_own_week_with_marks_absences_and_homework_takes_one_statement()
    {
        await Server.DataAsync("anna", """
            query($id: ID!) { pupil(id: $id) { diary(week: "2026-09-07") { days { isSchoolDay lessons { lesson { topic homework { text } } marks { value } attendance { status } } } } } }
            """, new { id = Id("Pupil", School.Anna.Id) });

        // The pupil with the week and its calendar; before it, with each request, the viewer.
        Assert.Single(Server.Statements.All);
    }

    [Fact]
    public async Task A_week_that_was_read_with_the_pupil_is_shown_for_no_other_week()
    {
        var answer = await Server.DataAsync("anna", """
            query($id: ID!) { pupil(id: $id) { diary(week: "2026-09-07") { days { isSchoolDay lessons { lesson { date } } } } schedule(week: "2026-09-14") { days { lessons { date } } } } }
            """, new { id = Id("Pupil", School.Anna.Id) });

        var pupil = answer.GetProperty("pupil");
        Assert.NotEmpty(Dates(pupil.GetProperty("diary"), l => l.GetProperty("lesson")));
        Assert.DoesNotContain(Dates(pupil.GetProperty("schedule"), l => l), d => string.CompareOrdinal(d, "2026-09-14") < 0);

        static List<string> Dates(JsonElement week, Func<JsonElement, JsonElement> lesson) =>
            [.. week.GetProperty("days").EnumerateArray().SelectMany(d => d.GetProperty("lessons").EnumerateArray()).Select(l => lesson(l).GetProperty("date").GetString()!)];
    }

    [Fact]
    public async Task A_date_of_no_school_year_is_an_error_of_the_diary_and_not_of_the_pupil()
    {
        var answer = await Server.AskAsync("anna", """query($id: ID!) { pupil(id: $id) { name { short } diary(week: "9999-12-31") { from } } }""", new { id = Id("Pupil", School.Anna.Id) });

        Assert.Contains("\"path\":[\"pupil\",\"diary\"]", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_USER_INPUT", answer, StringComparison.Ordinal);
    }

    /// <summary>What is not asked for of a row is not read of it, which must be seen nowhere.</summary>
    [Fact]
    public async Task A_field_of_a_week_says_the_same_whether_it_is_asked_for_alone_or_with_everything()
    {
        await RecordAsync();
        var pupil = Id("Pupil", School.Anna.Id);
        (string Type, string Before, string After)[] places =
        [
            ("Lesson", "lesson {", "}"), ("TeachingGroup", "lesson { group {", "} }"), ("Subject", "lesson { group { subject {", "} } }"),
            ("Homework", "lesson { homework {", "} }"), ("Mark", "marks {", "}"), ("Attendance", "attendance {", "}"),
        ];

        foreach (var (type, before, after) in places)
        {
            var fields = Leaves(type);
            Assert.Contains("id", fields);
            var whole = await WeekAsync(string.Join(' ', fields.Select(f => $"{f}: {before} {f} {after}")));
            foreach (var field in fields)
                Assert.Equal(Answers(whole, field), Answers(await WeekAsync($"{field}: {before} {field} {after}"), field));
            Assert.All(fields.Where(f => f is "id" or "date" or "text" or "value" or "name"), f => Assert.NotEmpty(Answers(whole, f)));
        }

        Task<JsonElement> WeekAsync(string line) =>
            Server.DataAsync("director", $$"""{ pupil(id: "{{pupil}}") { diary(week: "2026-09-07") { days { lessons { {{line}} } } } } }""");

        static List<string> Answers(JsonElement data, string field) =>
            [.. data.GetProperty("pupil").GetProperty("diary").GetProperty("days").EnumerateArray().SelectMany(d => d.GetProperty("lessons").EnumerateArray())
                .Select(l => l.GetProperty(field).GetRawText()).Where(t => t.Contains(':', StringComparison.Ordinal))];
    }

    /// <summary>Fields of a type that need neither arguments nor a selection.</summary>
    private static List<string> Leaves(string type) =>
        [.. ((ObjectType)SharedParts.Schema.FindType(type)!).Fields
            .Where(f => f.Arguments.Count == 0 && f.Type.IsLeafType)
            .Select(f => f.Name)];

    private Task<JsonElement> RecordAsync() =>
        Server.DataAsync("maths", """
            mutation($lesson: ID!, $pupil: ID!, $kind: ID!) {
              recordLesson(input: { lessonId: $lesson, topic: "Рациональные числа", homework: [{ text: "№ 12", dueDate: "2026-09-08" }], absences: [{ pupilId: $pupil, status: LATE }] }) { errors { message } }
              setMark(input: { lessonId: $lesson, pupilId: $pupil, value: "4", workKindId: $kind, comment: "Внимательнее" }) { errors { message } }
            }
            """, new { lesson = Id("Lesson", School.MathsLesson.Id), pupil = Id("Pupil", School.Anna.Id), kind = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id) });

    private List<string> Ids(int count)
    {
        using var db = Server.Database.OpenTracking();
        var pupils = new List<long> { School.Anna.Id };
        for (var i = 1; i < count; i++)
            pupils.Add(Pupils.Add(db, School.Class7A, $"Ученик{i}").Id);
        return [.. pupils.Select(p => Id("Pupil", p))];
    }
}
