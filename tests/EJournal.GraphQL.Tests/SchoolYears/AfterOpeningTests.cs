using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>
/// 7А has become 8А: another homeroom teacher (Li) and, for mathematics, no teacher yet. What was recorded in 7А is read as before.
/// </summary>
public sealed class AfterOpeningTests : SchoolYearTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Assert.Equal(Opened, await OpenAsync("deputy", $$"""
            classes: [{ classId: "{{Id("SchoolClass", School.Class7A.Id)}}", homeroomTeacherId: "{{Id("Teacher", School.EnglishTeacher2.Id)}}" }],
            groups: [{ groupId: "{{Id("TeachingGroup", School.Maths7A.Id)}}", ends: true }]
            """));
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    [Fact]
    [Requirement("PPL-04")]
    public async Task A_parent_reads_the_diary_of_the_last_year_with_the_class_of_then()
    {
        var body = await Server.AskAsync("annas-father", $$"""
            { pupil(id: "{{Anna}}") { schoolClass { name year } diary(week: "2026-09-07") { days { lessons { lesson { date group { schoolClass { name } } } marks { value } } } } } }
            """);

        var pupil = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("pupil");
        Assert.Equal("""{"name":"8А","year":2027}""", pupil.GetProperty("schoolClass").GetRawText());
        Assert.Equal(
            ["2026-09-07 7А 5", "2026-09-07 7А 4", "2026-09-08 7А "],
            pupil.GetProperty("diary").GetProperty("days").EnumerateArray().SelectMany(d => d.GetProperty("lessons").EnumerateArray()).Select(l =>
                $"{l.GetProperty("lesson").GetProperty("date").GetString()} {l.GetProperty("lesson").GetProperty("group").GetProperty("schoolClass").GetProperty("name").GetString()} "
                + string.Join(' ', l.GetProperty("marks").EnumerateArray().Select(m => m.GetProperty("value").GetString()))));
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task The_homeroom_teacher_of_before_keeps_the_journal_of_the_class_and_not_the_pupil()
    {
        var body = await Server.AskAsync("maths", $$"""
            { pupil(id: "{{Anna}}") { id } english: node(id: "{{Id("Mark", School.AnnasEnglishMark.Id)}}") { ... on Mark { value } }
              viewer { homeroomClasses { name } teachingGroups { id } last: homeroomClasses(year: 2026) { name } }
              node(id: "{{Id("TeachingGroup", School.Maths7A.Id)}}") { ... on TeachingGroup { journal(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { rows { pupil { name { short } } cells { belongs marks { value } } } } } } }
            """);

        Assert.Equal(
            """{"data":{"pupil":null,"english":{"value":"4"},"viewer":{"homeroomClasses":[],"teachingGroups":[],"last":[{"name":"7А"}]},"""
            + "\"node\":{\"journal\":{\"rows\":[{\"pupil\":{\"name\":{\"short\":\"Белова И. О.\"}},\"cells\":[{\"belongs\":true,\"marks\":[{\"value\":\"5\"}]},{\"belongs\":true,\"marks\":[]}]},"
            + "{\"pupil\":{\"name\":{\"short\":\"Волков И. О.\"}},\"cells\":[{\"belongs\":true,\"marks\":[{\"value\":\"3\"}]},{\"belongs\":true,\"marks\":[]}]}]}}}}",
            body);
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task The_homeroom_teacher_of_now_sees_the_whole_pupil_what_was_recorded_before_included()
    {
        var body = await Server.AskAsync("english2", $$"""
            { pupil(id: "{{Anna}}") { name { short } parents { parent { id } } } node(id: "{{Id("Mark", School.AnnasMark.Id)}}") { ... on Mark { value } }
              viewer { homeroomClasses { name pupils { name { short } } } } }
            """);

        Assert.Equal(
            $$$$"""{"data":{"pupil":{"name":{"short":"Белова И. О."},"parents":[{"parent":{"id":"{{{{Id("Parent", School.AnnasMother.Id)}}}}"}},{"parent":{"id":"{{{{Id("Parent", School.AnnasFather.Id)}}}}"}}]},"node":{"value":"5"},"viewer":{"homeroomClasses":[{"name":"8А","pupils":[{"name":{"short":"Белова И. О."}},{"name":{"short":"Волков И. О."}}]}]}}}""",
            body);
    }

    [Fact]
    public async Task Strangers_see_no_more_than_before()
    {
        var asked = $$"""{ pupil(id: "{{Anna}}") { id } node(id: "{{Id("Mark", School.AnnasMark.Id)}}") { id } }""";

        Assert.Equal("""{"data":{"pupil":null,"node":null}}""", await Server.AskAsync("veras-mother", asked));
        Assert.Equal("""{"data":{"pupil":null,"node":null}}""", await Server.AskAsync("boris", asked));
        Assert.Equal("""{"data":{"pupil":null,"node":null}}""", await Server.AskAsync("other-director", asked));
    }

    [Fact]
    [Requirement("PPL-13")]
    public async Task The_figures_of_the_movement_tell_the_change_of_year()
    {
        Assert.Equal(
            """{"data":{"school":{"movementFigures":[{"schoolClass":{"name":"7А"},"atStart":2,"transferredIn":0,"transferredOut":2,"atEnd":0},{"schoolClass":{"name":"7Б"},"atStart":1,"transferredIn":0,"transferredOut":1,"atEnd":0},{"schoolClass":{"name":"8А"},"atStart":0,"transferredIn":2,"transferredOut":0,"atEnd":2},{"schoolClass":{"name":"8Б"},"atStart":0,"transferredIn":1,"transferredOut":0,"atEnd":1}]}}}""",
            await Server.AskAsync("director", """{ school { movementFigures(from: "2027-08-01", to: "2027-08-31") { schoolClass { name } atStart transferredIn transferredOut atEnd } } }"""));
        Assert.Equal(
            """{"data":{"school":{"movementFigures":[{"schoolClass":{"name":"8А"}},{"schoolClass":{"name":"8Б"}}]}}}""",
            await Server.AskAsync("director", """{ school { movementFigures(from: "2027-09-01", to: "2027-09-30") { schoolClass { name } } } }"""));
    }
}
