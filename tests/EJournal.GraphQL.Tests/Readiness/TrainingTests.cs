using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

public sealed class TrainingTests : JournalTest
{
    [Fact]
    [Requirement("ROL-09")]
    public async Task Trainings_are_recorded_with_those_who_took_part_and_the_others_are_known()
    {
        var recorded = await RecordAsync("deputy", new
        {
            kind = "TRAINING",
            topic = "Заполнение журнала",
            on = "2026-09-03",
            teacherIds = new[] { Id("Teacher", School.MathsTeacher.Id), Id("Teacher", School.TeacherAndMother.Id) },
            parentIds = new[] { Id("Parent", School.AnnasMother.Id) },
        });
        var without = await Server.DataAsync("administrator", "{ school { staffWithoutTraining { name { short } } } }");

        // The teacher who is a parent as well took part once.
        Assert.Equal(
            """{"training":{"kind":"TRAINING","topic":"Заполнение журнала","on":"2026-09-03","participantCount":2,"participants":[{"short":"Белова И. О."},{"short":"Петрова И. О."}]},"errors":[]}""",
            recorded);
        var names = without.GetProperty("school").GetProperty("staffWithoutTraining").EnumerateArray().Select(t => t.GetProperty("name").GetProperty("short").GetString()).ToList();
        Assert.Equal(9, names.Count);
        Assert.DoesNotContain("Петрова И. О.", names);
    }

    [Fact]
    [Requirement("ROL-09")]
    public async Task A_homeroom_teacher_records_families_of_the_own_class_alone()
    {
        var own = await RecordAsync("maths", new { kind = "PARENT_MEETING", topic = "Дневник", on = "2026-09-04", pupilIds = new[] { Id("Pupil", School.Anna.Id) }, parentIds = new[] { Id("Parent", School.BorisMother.Id) } }, "participantCount");
        var colleague = await RecordAsync("maths", new { kind = "PARENT_MEETING", topic = "Дневник", on = "2026-09-04", teacherIds = new[] { Id("Teacher", School.Director.Id) } }, "participantCount");
        var stranger = await RecordAsync("maths", new { kind = "PARENT_MEETING", topic = "Дневник", on = "2026-09-04", pupilIds = new[] { Id("Pupil", School.Vera.Id) } }, "participantCount");

        Assert.Equal("""{"training":{"kind":"PARENT_MEETING","topic":"Дневник","on":"2026-09-04","participantCount":2},"errors":[]}""", own);
        Assert.Contains("\"FORBIDDEN\"", colleague, StringComparison.Ordinal);
        Assert.Contains("\"NOT_FOUND\"", stranger, StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("maths", "{ school { trainings { participants { short } } } }"), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ school { trainings { topic } } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"TRAINING","topic":"Журнал","on":"2026-09-08","teacherIds":["TEACHER"]}""", "on")]
    [InlineData("""{"kind":"TRAINING","topic":"","on":"2026-09-07","teacherIds":["TEACHER"]}""", "topic")]
    [InlineData("""{"kind":"TRAINING","topic":"Журнал","on":"2026-09-07"}""", "participants")]
    public async Task A_training_that_cannot_be_is_refused(string json, string field)
    {
        var refused = await RecordAsync("deputy", JsonDocument.Parse(json.Replace("TEACHER", Id("Teacher", School.MathsTeacher.Id), StringComparison.Ordinal)).RootElement);

        Assert.Contains($"\"field\":\"{field}\"", refused, StringComparison.Ordinal);
        Assert.Equal("""{"school":{"trainings":[]}}""", (await Server.DataAsync("director", "{ school { trainings { topic } } }")).GetRawText());
    }

    private async Task<string> RecordAsync(string login, object input, string more = "participantCount participants { short }") => (await Server.DataAsync(
        login,
        $"mutation($input: RecordTrainingInput!) {{ recordTraining(input: $input) {{ training {{ kind topic on {more} }} errors {{ code message ... on InputError {{ field }} }} }} }}",
        new { input })).GetProperty("recordTraining").GetRawText();
}
