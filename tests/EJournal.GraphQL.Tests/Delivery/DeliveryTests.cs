using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit.Schools;
using Xunit;

namespace EJournal.GraphQL.Tests.Delivery;

public sealed class DeliveryTests : JournalTest
{
    private const string Agreements = "{ pupil(id: \"%\") { deliveryAgreements { topics timing privacy contact { masked confirmed confirmation { link } } channel { key state } } } }";

    [Fact]
    public async Task A_channel_that_is_not_there_cannot_be_agreed_to()
    {
        var body = await Server.AskAsync("annas-father", $$"""
            mutation { agreeDelivery(input: { pupilId: "{{Id("Pupil", School.Anna.Id)}}", channelKey: "pigeon", topics: [MARKS], timing: INSTANT }) { agreement { id } errors { code ... on InputError { field } } } }
            """);

        Assert.Equal("""{"data":{"agreeDelivery":{"agreement":null,"errors":[{"code":"CHANNEL_UNAVAILABLE","field":"channelKey"}]}}}""", body);
    }

    [Fact]
    public async Task Another_child_and_no_child_read_the_same()
    {
        const string agree = """mutation($id: ID!) { agreeDelivery(input: { pupilId: $id, channelKey: "sms", topics: [MARKS], timing: INSTANT }) { errors { code message } } }""";

        var other = await Server.AskAsync("annas-father", agree, new { id = Id("Pupil", School.Boris.Id) });

        Assert.Equal("""{"data":{"agreeDelivery":{"errors":[{"code":"NOT_FOUND","message":"Ученик не найден."}]}}}""", other);
        Assert.Equal(other, await Server.AskAsync("annas-father", agree, new { id = Id("Pupil", 987654) }));
    }

    [Fact]
    public async Task A_parent_sees_his_own_agreement_and_not_that_of_the_other_parent()
    {
        await using (var db = Server.Database.OpenTracking())
            new SchoolBuilder(db, "third").Agreement(School.AnnasFather, School.Anna, "sms", Server.Database.Clock.Now);
        var query = Agreements.Replace("%", Id("Pupil", School.Anna.Id), StringComparison.Ordinal);

        Assert.Equal(
            """{"data":{"pupil":{"deliveryAgreements":[{"topics":["MARKS"],"timing":"INSTANT","privacy":"FULL","contact":{"masked":"+7 *** ***-00-00","confirmed":true,"confirmation":null},"channel":{"key":"sms","state":"MALFUNCTIONED"}}]}}}""",
            await Server.AskAsync("annas-father", query));
        Assert.Equal("""{"data":{"pupil":{"deliveryAgreements":[]}}}""", await Server.AskAsync("teacher-and-mother", query));
    }

    [Theory]
    [InlineData("director")]
    [InlineData("maths")]
    [InlineData("annas-father")]
    public async Task Channels_are_configured_by_the_administrator_alone(string login)
    {
        var body = await Server.AskAsync(login, """mutation { configureChannel(input: { key: "sms", enabled: true }) { errors { code } } }""");

        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }
}
