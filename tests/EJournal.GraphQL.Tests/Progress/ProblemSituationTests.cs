using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Progress;

public sealed class ProblemSituationTests : JournalTest
{
    private const string Problems = "query($id: ID!) { schoolClass(id: $id) { problemSituations { pupil { name { short } } subject { name } problems average forecast markCount minimumMarks } } }";

    [Fact]
    [Requirement("DIA-07")]
    public async Task The_homeroom_teacher_sees_whose_final_mark_is_in_doubt_and_why()
    {
        await Server.DataAsync("maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }", new
        {
            input = new { lessonId = Id("Lesson", School.MathsLesson.Id), pupilId = Id("Pupil", School.Boris.Id), value = "1", workKindId = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id) },
        });
        const string expected = """{"data":{"schoolClass":{"problemSituations":[{"pupil":{"name":{"short":"Волков И. О."}},"subject":{"name":"Математика"},"problems":["FAILING_FORECAST"],"average":1.67,"forecast":2,"markCount":2,"minimumMarks":5}]}}}""";

        foreach (var login in new[] { "maths", "deputy", "auditor" })
            Assert.Equal(expected, await AskAsync(login));
        // class; pupils; period, groups, marks, regulation in two; zone; lessons; subjects.
        Assert.Equal(10, Server.Statements.All.Count);
        foreach (var login in new[] { "teacher-and-mother", "english1", "administrator", "annas-father" })
            Assert.Contains("\"FORBIDDEN\"", await AskAsync(login), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Near_the_end_of_the_period_few_marks_are_a_problem_of_everybody()
    {
        Server.Database.Clock.Advance(new DateTime(2026, 10, 12, 9, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);

        var data = await Server.DataAsync("maths", Problems, new { id = Id("SchoolClass", School.Class7A.Id) });

        Assert.Equal(
            ["Белова И. О. Английский язык FEW_MARKS", "Белова И. О. Математика FEW_MARKS", "Волков И. О. Английский язык FEW_MARKS", "Волков И. О. Математика FEW_MARKS"],
            data.GetProperty("schoolClass").GetProperty("problemSituations").EnumerateArray().Select(s =>
                $"{s.GetProperty("pupil").GetProperty("name").GetProperty("short").GetString()} {s.GetProperty("subject").GetProperty("name").GetString()} {string.Join(' ', s.GetProperty("problems").EnumerateArray())}"));
    }

    private Task<string> AskAsync(string login) => Server.AskAsync(login, Problems, new { id = Id("SchoolClass", School.Class7A.Id) });
}
