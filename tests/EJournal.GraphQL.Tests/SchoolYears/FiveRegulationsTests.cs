using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>The same weeks of school under each of the five regulations, and what comes out differently.</summary>
public sealed class FiveRegulationsTests : JournalTest
{
    /// <summary>What a regulation makes of the weeks. <c>ok</c>, <c>late</c> (entered and marked late), or the code and clause of the refusal.</summary>
    public sealed record Outcome(
        string LessonPlanBy, string HomeworkTwoHoursAfterLessons, string HomeworkNextDay, string OralMarkNextDay, string OralMarkOnTheSeventhDay, string OralMarkOnTheEighthDay,
        string ControlWorkOnTheThirdDay, string CorrectionOnTheEighthDay, string AbsenceCodes, string FinalMarkOnTheThirdDay, string ParentWrites);

    public static TheoryData<string, Outcome> Regulations => new()
    {
        { "gubino-2013", new("teacher", "late", "late", "late", "late", "DEADLINE_PASSED S-20", "ok", "ok", "УП НП", "late", "ok") },
        { "talitsa-2019", new("teacher, homeroom teacher", "ok", "late", "late", "late", "DEADLINE_PASSED S-20", "ok", "ok", "Б У Н О", "late", "FORBIDDEN S-06") },
        { "magadan-2023", new("teacher", "ok", "DEADLINE_PASSED S-20", "DEADLINE_PASSED S-20", "DEADLINE_PASSED S-20", "DEADLINE_PASSED S-20", "ok", "ok", "Б У Н О", "late", "ok") },
        { "velikie-luki", new("methodist", "ok", "late", "late", "late", "DEADLINE_PASSED S-20", "ok", "ok", "Б У Н О осв", "late", "ok") },
        { "netschool", new("teacher", "ok", "late", "late", "late", "DEADLINE_PASSED S-20", "late", "ok", "Б У Н О", "late", "FORBIDDEN S-06") },
    };

    [Theory]
    [MemberData(nameof(Regulations))]
    [Requirement("LES-02")]
    public async Task The_same_weeks_under_each_regulation(string preset, Outcome expected)
    {
        await using (var db = Server.Database.Open())
            await db.Schools.Where(s => s.Id == School.School.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Regulation, preset));

        var planners = await PlannersAsync();
        // Monday, 7 September, noon: the class went home at ten past ten.
        var homework = await HomeworkAsync("№ 12");
        await AbsentAsync();
        var codes = new List<string>();
        foreach (var code in new[] { "УП", "НП", "Б", "У", "Н", "О", "осв" })
        {
            if (await ReasonAsync(code) == "ok")
                codes.Add(code);
        }

        Advance(1);
        var homeworkNextDay = await HomeworkAsync("№ 12, 13");
        var oralNextDay = await MarkAsync("ORAL", "5");
        Advance(2);
        var control = await MarkAsync("CONTROL", "4");
        Advance(4);
        var seventh = await MarkAsync("ORAL", "3", Boris);
        Advance(1);
        var eighth = await MarkAsync("ORAL", "4");
        var correction = await CorrectionAsync();
        var writes = await WriteAsync();
        Advance(43);
        var final = await FinalMarkAsync();

        Assert.Equal(expected, new Outcome(planners, homework, homeworkNextDay, oralNextDay, seventh, eighth, control, correction, string.Join(' ', codes), final, writes));
    }

    private void Advance(int days) => Server.Database.Clock.Advance(TimeSpan.FromDays(days));

    private string Lesson => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    // English of the first subgroup of 7А: who teaches it, who is homeroom teacher of 7А, and the methodist of English.
    private async Task<string> PlannersAsync()
    {
        Assert.Equal("ok", await AskAsync(
            "director", "setMethodicalAssociation", "SetMethodicalAssociationInput", "association { id }",
            new { name = "МО", methodistId = Id("Teacher", School.Methodist.Id), subjectIds = new[] { Id("Subject", School.English.Id) } }));
        var planners = new List<string>();
        foreach (var (login, who) in new[] { ("english1", "teacher"), ("maths", "homeroom teacher"), ("methodist", "methodist") })
        {
            var answer = await AskAsync(
                login, "setLessonPlan", "SetLessonPlanInput", "group { id }", new { groupId = Id("TeachingGroup", School.English7A1.Id), items = new[] { new { topic = $"Unit {who}" } } });
            if (answer == "ok")
                planners.Add(who);
        }

        return string.Join(", ", planners);
    }

    private Task<string> HomeworkAsync(string text) => AskAsync(
        "maths", "setHomework", "SetHomeworkInput", "lesson { homework { late } }", new { lessonId = Lesson, homework = new[] { new { text } }, reason = "Описка" });

    private async Task AbsentAsync() => Assert.Equal("ok", await AskAsync(
        "maths", "recordLesson", "RecordLessonInput", "lesson { id }", new { lessonId = Lesson, topic = "Дроби", absences = new[] { new { pupilId = Boris, status = "ABSENT" } } }));

    private Task<string> ReasonAsync(string code) => AskAsync(
        "maths", "setAbsenceReasons", "SetAbsenceReasonsInput", "absences { id }", new { absences = new[] { new { lessonId = Lesson, pupilId = Boris, code } } });

    private Task<string> MarkAsync(string kind, string value, string? pupil = null) => AskAsync(
        "maths", "setMark", "SetMarkInput", "mark { late }", new { lessonId = Lesson, pupilId = pupil ?? Anna, value, workKindId = Id("WorkKind", School.WorkKinds.Single(k => k.Code == kind).Id) });

    private Task<string> CorrectionAsync() => AskAsync(
        "maths", "requestCorrection", "RequestCorrectionInput", "correction { id }", new { lessonId = Lesson, reasons = "Не перенесена отметка", marks = new[] { new { pupilId = Boris, value = "4" } } });

    private Task<string> WriteAsync() => AskAsync(
        "annas-father", "startCorrespondence", "StartCorrespondenceInput", "correspondence { id }", new { subject = "Справка", text = "Нужна справка.", teacherIds = new[] { Id("Teacher", School.MathsTeacher.Id) } });

    private Task<string> FinalMarkAsync() => AskAsync(
        "maths", "setFinalMarks", "SetFinalMarksInput", "finalMarks { late }",
        new { groupId = Id("TeachingGroup", School.Maths7A.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id), marks = new[] { new { pupilId = Boris, value = "н/а" } } });

    /// <summary><c>ok</c>, <c>late</c>, or the first error.</summary>
    private async Task<string> AskAsync(string login, string mutation, string input, string result, object value)
    {
        var query = $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ {result} errors {{ code ... on InputError {{ inputClause: clause }} ... on RuleError {{ clause }} }} }} }}";
        var payload = (await Server.DataAsync(login, query, new { input = value })).GetProperty(mutation);
        if (payload.GetProperty("errors").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } error)
            return $"{error.GetProperty("code").GetString()} {(error.TryGetProperty("clause", out var clause) ? clause : error.GetProperty("inputClause")).GetString()}".Trim();
        return payload.GetRawText().Contains("\"late\":true", StringComparison.Ordinal) ? "late" : "ok";
    }
}
