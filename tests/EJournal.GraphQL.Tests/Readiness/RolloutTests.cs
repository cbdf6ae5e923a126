using System.Text.Json;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>The plan by which a school takes the journal into use, and what is counted on the way.</summary>
public sealed class RolloutTests : JournalTest
{
    private const string Result = "{ step { number stage title form dueOn doneOn doneNote state measure version responsible { name { short } } } errors { code message ... on InputError { field } } }";

    [Fact]
    [Requirement("ROL-01")]
    public async Task The_plan_is_a_checklist_with_terms_and_who_answers()
    {
        var added = await KeepAsync("deputy", new { step = new { stage = "Подготовка", title = " Назначить ответственных ", form = "Приказ", dueOn = "2026-09-06", responsibleId = Id("Teacher", School.Deputy.Id) } });
        var id = (await Server.DataAsync("maths", "{ school { rolloutPlan { id } } }")).GetProperty("school").GetProperty("rolloutPlan")[0].GetProperty("id").GetString();

        var done = await CompleteAsync("administrator", new { stepId = id, version = 1, doneOn = "2026-09-07", note = "Приказ 118" });

        Assert.Equal(
            """{"step":{"number":1,"stage":"Подготовка","title":"Назначить ответственных","form":"Приказ","dueOn":"2026-09-06","doneOn":null,"doneNote":null,"state":"OVERDUE","measure":null,"version":1,"responsible":{"name":{"short":"Соколов И. О."}}},"errors":[]}""",
            added);
        Assert.Equal(
            """{"step":{"number":1,"stage":"Подготовка","title":"Назначить ответственных","form":"Приказ","dueOn":"2026-09-06","doneOn":"2026-09-07","doneNote":"Приказ 118","state":"DONE_LATE","measure":null,"version":2,"responsible":{"name":{"short":"Соколов И. О."}}},"errors":[]}""",
            done);
    }

    [Fact]
    [Requirement("ROL-01")]
    public async Task A_school_without_a_plan_starts_from_the_usual_one_and_only_once()
    {
        const string adopt = "mutation { adoptRolloutPlan(input: {}) { steps { number state } errors { code } } }";

        var steps = (await Server.DataAsync("director", adopt)).GetProperty("adoptRolloutPlan").GetProperty("steps");
        var again = await Server.AskAsync("director", adopt);

        Assert.Equal(Enumerable.Range(1, 14), steps.EnumerateArray().Select(s => s.GetProperty("number").GetInt32()));
        Assert.All(steps.EnumerateArray(), s => Assert.Equal("OPEN", s.GetProperty("state").GetString()));
        Assert.Equal("""{"data":{"adoptRolloutPlan":{"steps":[],"errors":[{"code":"CONFLICT"}]}}}""", again);
    }

    [Fact]
    [Requirement("ROL-10")]
    public async Task The_report_of_a_quarter_counts_the_steps_whose_term_or_doing_is_in_it()
    {
        await KeepAsync("deputy", new { step = new { stage = "1", title = "В срок", dueOn = "2026-09-07" } });
        await KeepAsync("deputy", new { step = new { stage = "1", title = "Просрочен", dueOn = "2026-09-01" } });
        await KeepAsync("deputy", new { step = new { stage = "1", title = "Предстоит", dueOn = "2026-09-30" } });
        await KeepAsync("deputy", new { step = new { stage = "1", title = "В другом квартале", dueOn = "2026-10-01" } });
        await KeepAsync("deputy", new { step = new { stage = "1", title = "Без срока" } });
        await CompleteAsync("deputy", new { stepId = await StepAsync(0), version = 1, doneOn = "2026-09-04" });

        var report = await Server.DataAsync("auditor", """{ school { rolloutReport(from: "2026-07-01", to: "2026-09-30") { done doneLate overdue open steps { title } } } }""");

        Assert.Equal(
            """{"school":{"rolloutReport":{"done":1,"doneLate":0,"overdue":1,"open":1,"steps":[{"title":"В срок"},{"title":"Просрочен"},{"title":"Предстоит"}]}}}""",
            report.GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync("maths", """{ school { rolloutReport(from: "2026-07-01", to: "2026-09-30") { done } } }"""), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ROL-07")]
    public async Task What_can_be_counted_of_a_step_the_journal_counts_itself()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            var text = new ConsentText { SchoolId = School.School.Id, Kind = ConsentKind.PupilData, Version = 1, Text = "Согласие", PublishedById = School.Administrator.PersonId, PublishedAt = Server.Database.Clock.Now };
            db.Add(text);
            db.SaveChanges();
            db.Add(Consent.Give(text, new ConsentSubject(School.Anna.Id, null), School.AnnasFather.PersonId, null, new(2026, 9, 7), School.MathsTeacher.PersonId, Server.Database.Clock.Now));
            db.SaveChanges();
        }

        await Server.AskAsync("deputy", $$"""mutation { recordTraining(input: { kind: TRAINING, topic: "Журнал", on: "2026-09-04", teacherIds: ["{{Id("Teacher", School.MathsTeacher.Id)}}"] }) { errors { code } } }""");

        var figures = await Server.DataAsync("director", "{ school { rolloutFigures { measure done total } } }");

        Assert.Equal(
            """{"school":{"rolloutFigures":[{"measure":"STAFF_CONSENTS","done":0,"total":11},{"measure":"FAMILY_CONSENTS","done":1,"total":3},{"measure":"STAFF_ACCOUNTS","done":11,"total":11},{"measure":"PARENT_ACCESS","done":4,"total":4},{"measure":"PARENT_AGREEMENTS","done":0,"total":4},{"measure":"STAFF_TRAINING","done":1,"total":11},{"measure":"PUPIL_TRAINING","done":0,"total":3},{"measure":"PARENT_TRAINING","done":0,"total":4},{"measure":"ASSESSED_CRITERIA","done":0,"total":0}]}}""",
            figures.GetRawText());
    }

    [Fact]
    [Requirement("ROL-02")]
    public async Task The_initial_data_are_counted_in_the_order_of_their_filling()
    {
        var data = await Server.DataAsync("maths", "{ school { initialData { data filled total } } }");

        Assert.Equal(
            """{"school":{"initialData":[{"data":"SCHOOL","filled":0,"total":5},{"data":"GRADING_PERIODS","filled":2,"total":2},{"data":"STAFF","filled":11,"total":11},{"data":"HOMEROOM_TEACHERS","filled":2,"total":2},{"data":"FAMILIES","filled":3,"total":3},{"data":"TEACHING_GROUPS","filled":2,"total":2},{"data":"TIMETABLE","filled":0,"total":4},{"data":"LESSON_PLANS","filled":0,"total":4}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Teachers_see_the_plan_and_families_do_not_and_neither_changes_it()
    {
        var refused = await KeepAsync("maths", new { step = new { stage = "1", title = "Шаг" } });
        await KeepAsync("deputy", new { step = new { stage = "1", title = "Шаг" } });

        Assert.Equal("""{"step":null,"errors":[{"code":"FORBIDDEN","message":"План внедрения ведут администрация школы и администратор журнала."}]}""", refused);
        Assert.Contains("Шаг", await Server.AskAsync("maths", "{ school { rolloutPlan { title } } }"), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ school { rolloutPlan { title } } }"), StringComparison.Ordinal);
        Assert.Equal("[]", (await Server.DataAsync("other-director", "{ school { rolloutPlan { title } } }")).GetProperty("school").GetProperty("rolloutPlan").GetRawText());
        Assert.Contains("NOT_FOUND", await CompleteAsync("other-director", new { stepId = await StepAsync(0), version = 1, doneOn = "2026-09-04" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_one_step_the_second_is_told_and_a_step_taken_out_is_gone()
    {
        await KeepAsync("deputy", new { step = new { stage = "1", title = "Шаг" } });
        var id = await StepAsync(0);
        await KeepAsync("deputy", new { stepId = id, version = 1, step = new { stage = "1", title = "Другой шаг" } });

        var late = await KeepAsync("director", new { stepId = id, version = 1, step = new { stage = "1", title = "Третий" } });
        var gone = await KeepAsync("director", new { stepId = id, version = 2 });

        Assert.Contains("CONFLICT", late, StringComparison.Ordinal);
        Assert.Equal("""{"step":null,"errors":[]}""", gone);
        Assert.Equal("""{"school":{"rolloutPlan":[]}}""", (await Server.DataAsync("director", "{ school { rolloutPlan { title } } }")).GetRawText());
    }

    [Theory]
    [InlineData("""{"step":{"stage":"","title":"Шаг"}}""", "stage")]
    [InlineData("""{"step":{"stage":"1","title":""}}""", "title")]
    [InlineData("""{"step":{"stage":"1","title":"Шаг","dueOn":"0001-01-01"}}""", "dueOn")]
    [InlineData("""{"step":{"stage":"1","title":"Шаг","responsibleId":"VGVhY2hlcjo5OTk5"}}""", "responsibleId")]
    [InlineData("{}", "step")]
    public async Task A_step_that_cannot_be_is_refused(string json, string field)
    {
        var refused = await KeepAsync("deputy", JsonDocument.Parse(json).RootElement);

        Assert.Contains($"\"field\":\"{field}\"", refused, StringComparison.Ordinal);
        Assert.Equal("""{"school":{"rolloutPlan":[]}}""", (await Server.DataAsync("director", "{ school { rolloutPlan { title } } }")).GetRawText());
    }

    private async Task<string> KeepAsync(string login, object input) =>
        (await Server.DataAsync(login, $"mutation($input: KeepRolloutStepInput!) {{ keepRolloutStep(input: $input) {Result} }}", new { input })).GetProperty("keepRolloutStep").GetRawText();

    private async Task<string> CompleteAsync(string login, object input) =>
        (await Server.DataAsync(login, $"mutation($input: CompleteRolloutStepInput!) {{ completeRolloutStep(input: $input) {Result} }}", new { input })).GetProperty("completeRolloutStep").GetRawText();

    private async Task<string?> StepAsync(int index) =>
        (await Server.DataAsync("director", "{ school { rolloutPlan { id } } }")).GetProperty("school").GetProperty("rolloutPlan")[index].GetProperty("id").GetString();
}
