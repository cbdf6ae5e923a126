using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

public sealed class JournalExecutionTests : JournalTest
{
    private const string Confirm = """confirmContact(input: {agreementId: "x", code: "000000"}) { errors { code } }""";

    [Theory]
    [InlineData($"mutation {{ a: {Confirm} b: {Confirm} }}")]
    [InlineData($"mutation {{ {Confirm} ... on Mutation {{ again: {Confirm} }} }}")]
    [InlineData($$"""mutation { {{Confirm}} withdrawDelivery(input: {agreementId: "x"}) { errors { code } } }""")]
    public async Task One_request_is_one_try_at_a_confirmation_code(string mutation) =>
        Assert.Equal(
            """{"errors":[{"message":"Field \"confirmContact\" has to stand alone in its operation.","extensions":{"code":"TOO_MANY_MUTATIONS"}}]}""",
            WithoutLocations(await Server.AskAsync("annas-father", mutation)));

    [Fact]
    public async Task A_single_try_is_heard() =>
        Assert.DoesNotContain("TOO_MANY_MUTATIONS", await Server.AskAsync("annas-father", $"mutation {{ {Confirm} }}"), StringComparison.Ordinal);

    [Fact]
    [Requirement("ACC-07")]
    public async Task Who_may_not_read_a_field_is_told_so_in_Russian() =>
        Assert.Equal(
            """{"data":{"schoolClass":null},"errors":[{"message":"Нет права читать это поле.","extensions":{"code":"FORBIDDEN"}}]}""",
            WithoutLocations(await Server.AskAsync(
                "annas-father",
                "query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) { madeAt } } }",
                new { @class = Id("SchoolClass", School.Class7A.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) })));

    private static string WithoutLocations(string answer) =>
        System.Text.RegularExpressions.Regex.Replace(answer, "\"(locations|path)\":\\[[^]]*\\],?", "");
}
