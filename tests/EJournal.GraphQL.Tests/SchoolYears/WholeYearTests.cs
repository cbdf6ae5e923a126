using System.Text.Json;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>A year of school life, from the plan of September to the classes of the next one, through the API alone.</summary>
public sealed class WholeYearTests : JournalTest
{
    private readonly Dictionary<string, string> _periods = [];

    private string Maths => Id("TeachingGroup", School.Maths7A.Id);

    private string Lesson => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    [Fact]
    [Requirement("CUR-02")]
    [Requirement("LES-02")]
    public async Task A_year_goes_from_its_plan_to_the_classes_of_the_next_one()
    {
        await PlanAsync();
        await WeeksAsync();
        await CloseTheQuarterAsync();
        await CorrectAfterTheCloseAsync();
        await CloseTheYearAsync();
        await GoOnAsync();

        await using var db = Server.Database.Open();
        Assert.True((await Data.Audit.AuditChain.VerifyAsync(db)).Intact);
    }

    // September: periods, curriculum, approvals, lesson plan.
    private async Task PlanAsync()
    {
        var periods = await DoneAsync("deputy", "setGradingPeriods", new
        {
            periods = new[]
            {
                new { name = "2 четверть", kind = "QUARTER", from = "2026-11-05", to = "2026-12-29", fromGrade = 1, toGrade = 9 },
                new { name = "3 четверть", kind = "QUARTER", from = "2027-01-11", to = "2027-03-20", fromGrade = 1, toGrade = 9 },
                new { name = "4 четверть", kind = "QUARTER", from = "2027-03-30", to = "2027-05-25", fromGrade = 1, toGrade = 9 },
                new { name = "Год", kind = "YEAR", from = "2026-09-01", to = "2027-05-25", fromGrade = 1, toGrade = 11 },
            },
        });
        Assert.Equal("[]", periods.GetProperty("errors").GetRawText());
        var school = await Server.DataAsync("director", "{ school { gradingPeriods { id name } } }");
        foreach (var period in school.GetProperty("school").GetProperty("gradingPeriods").EnumerateArray())
            _periods[period.GetProperty("name").GetString()!] = period.GetProperty("id").GetString()!;
        Assert.Equal(["1 четверть", "2 четверть", "3 четверть", "4 четверть", "Год"], _periods.Keys.Order(StringComparer.Ordinal));

        await DoneAsync("deputy", "setCurriculum", new { year = 2026, basis = "Педсовет 1", lines = new[] { new { subjectId = Id("Subject", School.Maths.Id), gradeLevel = 7, weeklyHours = 2 } } });
        await DoneAsync("director", "approveForYear", new { year = 2026, matter = "CURRICULUM", approvedOn = "2026-08-31", order = new { number = "1", date = "2026-08-31" } });
        await DoneAsync("maths", "setLessonPlan", new { groupId = Maths, items = new[] { new { topic = "Дроби" }, new { topic = "Проценты" } } });
    }

    // A week: the lesson with its topic from the plan, homework, an absence and its reason, a column of marks.
    private async Task WeeksAsync()
    {
        var plan = await Server.DataAsync("maths", "query($id: ID!) { teachingGroup(id: $id) { lessonPlan { items { id topic } } } }", new { id = Maths });
        var topic = plan.GetProperty("teachingGroup").GetProperty("lessonPlan").GetProperty("items")[0].GetProperty("id").GetString();
        var recorded = await DoneAsync(
            "maths", "recordLesson",
            new { lessonId = Lesson, planItemId = topic, homework = new[] { new { text = "№ 12" } }, absences = new[] { new { pupilId = Boris, status = "ABSENT" } } }, "lesson { topic status }");
        Assert.Equal("""{"topic":"Дроби","status":"HELD"}""", recorded.GetProperty("lesson").GetRawText());
        await DoneAsync("maths", "setAbsenceReasons", new { absences = new[] { new { lessonId = Lesson, pupilId = Boris, code = "Б" } } });
        await DoneAsync("maths", "setMarks", new { lessonId = Lesson, marks = new[] { new { pupilId = Anna, value = "4", workKindId = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id) } } });

        var diary = await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { days { lessons { lesson { topic homework { text } } marks { value } } } } } }", new { id = Anna });
        Assert.Equal(
            """{"lesson":{"topic":"Дроби","homework":[{"text":"№ 12"}]},"marks":[{"value":"5"},{"value":"4"}]}""",
            diary.GetProperty("pupil").GetProperty("diary").GetProperty("days")[0].GetProperty("lessons")[0].GetRawText());
    }

    private async Task CloseTheQuarterAsync()
    {
        To(new(2026, 10, 26));
        await FinalAsync("1 четверть", "5", "н/а");
        await DecideAsync("1 четверть");
        Assert.Equal("PERIOD_CLOSED", await CodeAsync("maths", "setMark", new { lessonId = Lesson, pupilId = Boris, value = "5" }));
    }

    // What was forgotten takes a decision to open the period and an entry of the register; the family sees who changed it.
    private async Task CorrectAfterTheCloseAsync()
    {
        var forgotten = new { lessonId = Lesson, reasons = "Отметка не перенесена", marks = new[] { new { pupilId = Boris, value = "4", workKindId = Id("WorkKind", School.WorkKinds.Single(k => k.Code == "CONTROL").Id) } } };
        Assert.Equal("PERIOD_CLOSED", await CodeAsync("maths", "requestCorrection", forgotten));
        await DecideAsync("1 четверть", close: false);
        Assert.Equal("DEADLINE_PASSED", await CodeAsync("maths", "setMark", new { lessonId = Lesson, pupilId = Boris, value = "5" }));
        var asked = await DoneAsync("maths", "requestCorrection", forgotten, "correction { id }");
        await DoneAsync("deputy", "decideCorrection", new { correctionId = asked.GetProperty("correction").GetProperty("id").GetString(), approve = true });
        await DecideAsync("1 четверть");

        var marks = await Server.DataAsync("boris-mother", "query($id: ID!) { pupil(id: $id) { marks(first: 10) { nodes { value revisions { value author { short } } } } } }", new { id = Boris });
        Assert.Equal(
            """[{"value":"4","revisions":[{"value":"4","author":{"short":"Соколов И. О."}}]},{"value":"3","revisions":[{"value":"3","author":{"short":"Петрова И. О."}}]}]""",
            string.Concat("[", string.Join(',', marks.GetProperty("pupil").GetProperty("marks").GetProperty("nodes").EnumerateArray()
                .OrderByDescending(m => m.GetProperty("value").GetString(), StringComparer.Ordinal).Select(m => m.GetRawText())), "]"));
    }

    private async Task CloseTheYearAsync()
    {
        To(new(2027, 5, 26));
        foreach (var quarter in new[] { "2 четверть", "3 четверть", "4 четверть" })
            await DecideAsync(quarter);
        await FinalAsync("Год", "5", "4");
        await DoneAsync("english1", "setFinalMarks", new
        {
            groupId = Id("TeachingGroup", School.English7A1.Id),
            periodId = _periods["Год"],
            marks = new[] { new { pupilId = Anna, value = "4", reason = "Работа за год" } },
        });
        await DecideAsync("Год");
    }

    private async Task GoOnAsync()
    {
        To(new(2027, 8, 25));
        var opened = await DoneAsync(
            "deputy", "openSchoolYear",
            new { year = 2027, from = "2027-09-01", to = "2028-05-26", order = new { number = "80-у", date = "2027-08-24" } }, "schoolYear { name }");
        Assert.Equal("""{"name":"2027/28"}""", opened.GetProperty("schoolYear").GetRawText());
        await DoneAsync("deputy", "closeSchoolYear", new { year = 2026, basis = "Приказ 51", withoutYearMark = new[] { Id("Pupil", School.Vera.Id) } });

        // The new class, and everything of the old one as it was.
        var family = await Server.DataAsync("annas-father", $$"""
            query($id: ID!) { pupil(id: $id) { schoolClass { name } finalMarks { value period { name } group { schoolClass { name } } }
              diary(week: "2026-09-07") { days { lessons { lesson { topic } marks { value } } } } } }
            """, new { id = Anna });
        var pupil = family.GetProperty("pupil");
        Assert.Equal("8А", pupil.GetProperty("schoolClass").GetProperty("name").GetString());
        Assert.Equal(
            ["1 четверть 5 7А", "Год 4 7А", "Год 5 7А"],
            pupil.GetProperty("finalMarks").EnumerateArray().Select(m =>
                $"{m.GetProperty("period").GetProperty("name").GetString()} {m.GetProperty("value").GetString()} {m.GetProperty("group").GetProperty("schoolClass").GetProperty("name").GetString()}")
                .Order(StringComparer.Ordinal));
        Assert.Equal("""{"lesson":{"topic":"Дроби"},"marks":[{"value":"5"},{"value":"4"}]}""", pupil.GetProperty("diary").GetProperty("days")[0].GetProperty("lessons")[0].GetRawText());
        Assert.Equal("PERIOD_CLOSED", await CodeAsync("deputy", "decidePeriod", new { periodId = _periods["Год"], close = false, basis = "Приказ 52" }));

        await using var db = Server.Database.Open();
        Assert.Equal(
            [(2026, SchoolYearState.Closed), (2027, SchoolYearState.Open)],
            (await db.SchoolYears.Where(y => y.SchoolId == School.School.Id).OrderBy(y => y.Year).ToListAsync()).Select(y => (y.Year, y.State)));
    }

    private async Task FinalAsync(string period, string annas, string boris) => await DoneAsync("maths", "setFinalMarks", new
    {
        groupId = Maths,
        periodId = _periods[period],
        marks = new[] { new { pupilId = Anna, value = annas, reason = "Работа за период" }, new { pupilId = Boris, value = boris, reason = "Болел" } },
    });

    private Task DecideAsync(string period, bool close = true) => DoneAsync("deputy", "decidePeriod", new { periodId = _periods[period], close, basis = "Приказ 50" });

    private void To(DateOnly day) =>
        Server.Database.Clock.Advance(day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc) - Server.Database.Clock.Now);

    private async Task<JsonElement> DoneAsync(string login, string mutation, object input, string selection = "__typename")
    {
        var payload = await AskAsync(login, mutation, input, selection);
        Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, $"{mutation}: {payload.GetRawText()}");
        return payload;
    }

    private async Task<string?> CodeAsync(string login, string mutation, object input) =>
        (await AskAsync(login, mutation, input, "__typename")).GetProperty("errors")[0].GetProperty("code").GetString();

    private async Task<JsonElement> AskAsync(string login, string mutation, object input, string selection) => (await Server.DataAsync(
        login,
        $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ {selection} errors {{ code message ... on InputError {{ field }} }} }} }}",
        new { input })).GetProperty(mutation);
}
