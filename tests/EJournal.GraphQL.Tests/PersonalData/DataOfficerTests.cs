using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class DataOfficerTests : JournalTest
{
    private const string Appoint =
        "mutation($input: AppointDataOfficerInput!) { appointDataOfficer(input: $input) { officer { id duty from to teacher { name { short } } order { number date } } errors { code ... on InputError { field } } } }";

    private const string Dismiss =
        "mutation($input: DismissDataOfficerInput!) { dismissDataOfficer(input: $input) { officer { to endOrder { number } } errors { code ... on InputError { field } } } }";

    private object Input => new
    {
        teacherId = Id("Teacher", School.Clerk.Id),
        duty = "STORING",
        order = new { number = "12-о", date = "2026-09-01" },
        from = "2026-09-01",
    };

    [Fact]
    [Requirement("PDN-04")]
    public async Task Who_answers_for_personal_data_is_appointed_by_order_known_to_families_and_ends_by_order()
    {
        var data = await Server.DataAsync("director", Appoint, new { input = Input });
        var id = data.GetProperty("appointDataOfficer").GetProperty("officer").GetProperty("id").GetString();
        Assert.EndsWith(
            "\"duty\":\"STORING\",\"from\":\"2026-09-01\",\"to\":null,\"teacher\":{\"name\":{\"short\":\"Галкина И. О.\"}},\"order\":{\"number\":\"12-о\",\"date\":\"2026-09-01\"}}",
            data.GetProperty("appointDataOfficer").GetProperty("officer").GetRawText(), StringComparison.Ordinal);

        Assert.Equal(
            """{"data":{"school":{"dataOfficers":[{"duty":"STORING","teacher":{"name":{"full":"Галкина Имя Отчество"}}}]}}}""",
            await Server.AskAsync("annas-father", "{ school { dataOfficers { duty teacher { name { full } } } } }"));
        Assert.Equal(
            """{"data":{"appointDataOfficer":{"officer":null,"errors":[{"code":"CONFLICT"}]}}}""", await Server.AskAsync("director", Appoint, new { input = Input }));

        Assert.Equal(
            """{"data":{"dismissDataOfficer":{"officer":{"to":"2026-09-30","endOrder":{"number":"20-о"}},"errors":[]}}}""",
            await Server.AskAsync(
                "administrator", Dismiss, new { input = new { officerId = id, order = new { number = "20-о", date = "2026-09-05" }, to = "2026-09-30" } }));
        Assert.Contains("\"to\":\"2026-09-30\"", await Server.AskAsync("anna", "{ school { dataOfficers { to } } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maths")]
    [InlineData("annas-father")]
    [InlineData("clerk")]
    public async Task Nobody_appoints_himself(string login)
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync(login, Appoint, new { input = Input }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"school":{"dataOfficers":[]}}}""", await Server.AskAsync("director", "{ school { dataOfficers { id } } }"));
    }

    [Fact]
    public async Task An_order_of_tomorrow_a_start_before_the_order_and_a_stranger_are_refused()
    {
        Assert.Contains("\"field\":\"order\"", await AskAsync(School.Clerk.Id, "2026-09-08", "2026-09-08"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"from\"", await AskAsync(School.Clerk.Id, "2026-09-02", "2026-09-01"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"teacherId\"", await AskAsync(School.OtherDirector.Id, "2026-09-01", "2026-09-01"), StringComparison.Ordinal);
    }

    private Task<string> AskAsync(long teacher, string date, string from) => Server.AskAsync(
        "director", Appoint, new { input = new { teacherId = Id("Teacher", teacher), duty = "PROCESSING", order = new { number = "1", date }, from } });
}
