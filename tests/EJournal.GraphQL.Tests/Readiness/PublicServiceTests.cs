using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>The school says that it provides the public service, and everybody may read how.</summary>
public sealed class PublicServiceTests : JournalTest
{
    private const string Texts = "since applicants procedure term contact";

    [Fact]
    [Requirement("ROL-12")]
    public async Task The_public_reads_what_the_service_is_without_an_account_and_nothing_beside_it()
    {
        await Server.DataAsync("director", "mutation { adoptRolloutPlan(input: {}) { errors { code } } }");
        await ProvideAsync("deputy", "2026-09-07", "Кабинет 3");
        var again = await ProvideAsync("director", "2026-09-08", "Кабинет 12, 8 495 000-00-00");

        const string expected = """{"since":"2026-09-08","applicants":"Родители учеников школы","procedure":"Заявление на имя директора","term":"10 рабочих дней","contact":"Кабинет 12, 8 495 000-00-00"}""";
        Assert.Equal($$"""{"publicService":{{expected}},"errors":[]}""", again);
        Assert.Equal($$$"""{"school":{"publicService":{{{expected}}}}}""", (await Server.DataAsync(null, Asked(School.School.Id, Texts))).GetRawText());
        Assert.Equal($$$"""{"school":{"publicService":{{{expected}}}}}""", (await Server.DataAsync("annas-father", $"{{ school {{ publicService {{ {Texts} }} }} }}")).GetRawText());
        Assert.Equal("""{"school":{"publicService":null}}""", (await Server.DataAsync(null, Asked(School.OtherLesson.SchoolId, Texts))).GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync(null, Asked(School.School.Id, "order { number }")), StringComparison.Ordinal);
        Assert.Equal("""{"school":{"publicService":{"order":{"number":"5"}}}}""", (await Server.DataAsync("maths", "{ school { publicService { order { number } } } }")).GetRawText());
    }

    [Fact]
    [Requirement("ROL-12")]
    public async Task It_is_refused_while_the_conditions_do_not_hold_with_the_clause()
    {
        Assert.Equal(Refused("Плана внедрения у школы нет."), await ProvideAsync("director", "2026-09-08"));
        Assert.Equal(
            """{"publicService":null,"errors":[{"code":"CONFLICT","message":"Ни у одного родителя или ученика нет доступа к дневнику.","clause":"000 Приказ 119 п.5.3"},{"code":"CONFLICT","message":"Плана внедрения у школы нет.","clause":"000 Приказ 119 п.5.3"}]}""",
            await ProvideAsync("other-director", "2026-09-08"));

        await Server.DataAsync("deputy", """mutation { keepRolloutStep(input: { step: { stage: "1", title: "Обучить", dueOn: "2026-09-07" } }) { errors { code } } }""");
        Assert.Equal(Refused("К этому дню не выполнен шаг 1 плана внедрения."), await ProvideAsync("director", "2026-09-08"));
        Assert.Contains("\"errors\":[]", await ProvideAsync("director", "2026-09-07"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_administration_says_so_and_not_before_its_order()
    {
        Assert.Contains("\"FORBIDDEN\"", await ProvideAsync("administrator", "2026-09-08"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"since\"", await ProvideAsync("director", "2026-08-31"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"contact\"", await ProvideAsync("director", "2026-09-08", " "), StringComparison.Ordinal);
    }

    private static string Asked(long school, string fields) => $$"""{ school(id: "{{Id("School", school)}}") { publicService { {{fields}} } } }""";

    private static string Refused(string message) => $$"""{"publicService":null,"errors":[{"code":"CONFLICT","message":"{{message}}","clause":"000 Приказ 119 п.5.3"}]}""";

    private async Task<string> ProvideAsync(string login, string since, string contact = "Кабинет 12") => (await Server.DataAsync(
        login,
        $"mutation($input: ProvidePublicServiceInput!) {{ providePublicService(input: $input) {{ publicService {{ {Texts} }} errors {{ code message ... on RuleError {{ clause }} ... on InputError {{ field }} }} }} }}",
        new
        {
            input = new
            {
                since,
                order = new { number = "5", date = "2026-09-01" },
                applicants = "Родители учеников школы",
                procedure = "Заявление на имя директора",
                term = "10 рабочих дней",
                contact,
            },
        })).GetProperty("providePublicService").GetRawText();
}
