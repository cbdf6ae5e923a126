using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>Software and conditions are assessed against criteria, for which the journal offers what its data say.</summary>
public sealed class AssessmentTests : JournalTest
{
    private const string Record = """
        mutation($input: RecordAssessmentInput!) { recordAssessment(input: $input) {
          assessment { on order { number } author { short } criteria { number kind text clause result note } } errors { code message ... on InputError { field } } } }
        """;

    [Fact]
    [Requirement("ROL-04")]
    public async Task What_the_data_say_of_a_criterion_is_offered_and_what_they_do_not_know_is_left_to_a_person()
    {
        var before = await OfferedAsync("director");
        await Server.DataAsync("maths", $$"""mutation { recordLesson(input: { lessonId: "{{Id("Lesson", School.MathsLesson.Id)}}", topic: "Дроби" }) { errors { code } } }""");
        var after = await OfferedAsync("auditor");

        Assert.Equal(
            [
                ("Права доступа разграничены: у каждого сотрудника своя роль.", "FUNCTION", "000 Прил.1 Тех. п.1", "MET", "Сотрудников с ролью: 11 из 11."),
                ("Расписание ведётся в журнале.", "FUNCTION", "000 Прил.1 Тех. п.1", "NOT_MET", "Учебных групп в расписании: 0 из 4."),
                ("Родители имеют доступ к дневнику своих детей.", "FUNCTION", "000 Прил.1 Тех. п.1", "MET", "Родителей с доступом: 4 из 4."),
                ("Родителей информируют в согласованной с ними форме.", "FUNCTION", "000 Прил.1 Тех. п.1", "NOT_MET", "Родителей с решением о форме: 0 из 4."),
                ("Учебный план ведётся в журнале.", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", "NOT_MET", "Классов с учебным планом: 0 из 2."),
                ("Темы уроков запланированы (КТП).", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", "NOT_MET", "Учебных групп с планом: 0 из 4."),
                ("Пройденное сопоставляется с планом.", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", null, "Записанных уроков с темой плана: 0 из 0."),
                ("Внесение сведений и исправления прослеживаются.", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", "MET", "Отметок и пропусков с историей: 4 из 4."),
                ("Замещённые уроки находятся по сотруднику и месяцу.", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", "NOT_MET", "Замещённых уроков с записью в реестре: 0 из 1."),
                ("Назначен администратор журнала.", "CONDITION", "000 Прил.1 Лок. п.18", "MET", "Администраторов: 1."),
                ("Собраны согласия сотрудников на обработку персональных данных.", "CONDITION", "000 Прил.1 Лок. п.18", "NOT_MET", "Сотрудников с согласием: 0 из 11."),
                ("Собраны согласия родителей на обработку персональных данных.", "CONDITION", "000 Прил.1 Лок. п.18", "NOT_MET", "Учеников с согласием: 0 из 3."),
                ("Сотрудники обучены работе с журналом.", "CONDITION", "000 Прил.1 Лок. п.18", "NOT_MET", "Сотрудников обучено: 0 из 11."),
                ("Рабочие места с доступом к журналу есть у всех, кто его ведёт.", "CONDITION", "000 Прил.1 Лок. п.18", null, null),
                ("База данных регулярно копируется, и копии проверены.", "CONDITION", "000 Прил.1 Лок. п.18", null, null),
            ],
            before);
        Assert.Contains(("Пройденное сопоставляется с планом.", "PROGRAMME_RECORD", "000 Прил.1 Тех. п.9", "NOT_MET", "Записанных уроков с темой плана: 0 из 1."), after);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", "{ school { offeredCriteria { text } } }"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ROL-04")]
    public async Task An_assessment_stands_in_the_report_of_the_rollout_and_its_step_counts_what_is_met()
    {
        await Server.DataAsync("director", "mutation { adoptRolloutPlan(input: {}) { errors { code } } }");
        var recorded = await RecordAsync("administrator", "2026-09-01", "PARTLY", "Закупить два компьютера");
        await RecordAsync("deputy", "2026-09-07", "MET");

        Assert.Equal(
            """{"assessment":{"on":"2026-09-01","order":{"number":"12"},"author":{"short":"Воронин И. О."},"criteria":[{"number":1,"kind":"FUNCTION","text":"Роли","clause":"000 Прил.1 Тех. п.1","result":"MET","note":null},"""
            + """{"number":2,"kind":"CONDITION","text":"Рабочие места","clause":null,"result":"PARTLY","note":"Закупить два компьютера"}]},"errors":[]}""",
            recorded);
        var school = await Server.DataAsync("auditor", """
            { school {
              assessments { on }
              early: rolloutReport(from: "2026-08-01", to: "2026-09-06") { assessment { on criteria { result } } }
              late: rolloutReport(from: "2026-08-01", to: "2026-09-30") { assessment { on criteria { result } } }
              rolloutPlan { title measure }
              rolloutFigures { measure done total } } }
            """);
        var text = school.GetRawText();
        Assert.Contains("""{"assessments":[{"on":"2026-09-07"},{"on":"2026-09-01"}],"early":{"assessment":{"on":"2026-09-01","criteria":[{"result":"MET"},{"result":"PARTLY"}]}},"late":{"assessment":{"on":"2026-09-07","criteria":[{"result":"MET"},{"result":"MET"}]}}""", text, StringComparison.Ordinal);
        Assert.Contains("""{"title":"Оценить программу и условия по критериям применимости","measure":"ASSESSED_CRITERIA"}""", text, StringComparison.Ordinal);
        Assert.Contains("""{"measure":"ASSESSED_CRITERIA","done":2,"total":2}""", text, StringComparison.Ordinal);
        Assert.Equal("""{"school":{"assessments":[]}}""", (await Server.DataAsync("other-director", "{ school { assessments { on } } }")).GetRawText());
    }

    [Fact]
    public async Task Teachers_read_assessments_and_record_none_and_what_is_missing_is_said()
    {
        Assert.Contains("\"FORBIDDEN\"", await RecordAsync("maths", "2026-09-07", "MET"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"criteria[1].note\"", await RecordAsync("deputy", "2026-09-07", "NOT_MET"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"on\"", await RecordAsync("deputy", "2026-09-08", "MET"), StringComparison.Ordinal);
        Assert.Equal("""{"school":{"assessments":[]}}""", (await Server.DataAsync("maths", "{ school { assessments { on } } }")).GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", "{ school { assessments { on } } }"), StringComparison.Ordinal);
    }

    private async Task<string> RecordAsync(string login, string on, string result, string? note = null) => (await Server.DataAsync(login, Record, new
    {
        input = new
        {
            on,
            order = new { number = "12", date = "2026-08-25" },
            criteria = new object[] { new { kind = "FUNCTION", text = " Роли ", clause = "000 Прил.1 Тех. п.1", result = "MET" }, new { kind = "CONDITION", text = "Рабочие места", result, note } },
        },
    })).GetProperty("recordAssessment").GetRawText();

    private async Task<IReadOnlyList<(string? Text, string? Kind, string? Clause, string? Suggested, string? Evidence)>> OfferedAsync(string login) =>
    [
        .. (await Server.DataAsync(login, "{ school { offeredCriteria { text kind clause suggested evidence } } }")).GetProperty("school").GetProperty("offeredCriteria").EnumerateArray()
            .Select(c => (c.GetProperty("text").GetString(), c.GetProperty("kind").GetString(), c.GetProperty("clause").GetString(), c.GetProperty("suggested").GetString(), c.GetProperty("evidence").GetString())),
    ];
}
