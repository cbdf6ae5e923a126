using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

public sealed class SeveralServersTests : LiveTest
{
    [Fact]
    public async Task A_change_made_on_one_server_is_told_by_every_server_on_its_database()
    {
        await using var other = await Server.ServeAnotherAsync("--EJournal:Live:PollInterval", "00:00:00.2");
        using var here = await ListenAsync("annas-father", Anna);
        using var there = await ConnectAsync("annas-father", new Uri(new Uri(other.Urls.First()), "graphql"));
        await there.SubscribeAsync("diary", ChangesOf(Anna));
        // The query is answered after the subscription is open.
        await there.SubscribeAsync("read", "{ viewer { account { login } } }");
        Assert.StartsWith("""{"id":"read","type":"next",""", await there.ReadAsync(), StringComparison.Ordinal);
        await there.ReadAsync();

        await SetMarkAsync("2");

        Assert.Equal("MARK_CORRECTED 2", Told(await here.ReadAsync()));
        Assert.Equal("MARK_CORRECTED 2", Told(await there.ReadAsync()));
    }
}
