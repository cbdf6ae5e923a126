using EJournal.Plugins.Tests.Contract;
using EJournal.TestKit.Peers;

namespace EJournal.Plugins.Tests.Sms;

public sealed class StoppedKannelTests
{
    [Fact]
    public async Task Message_to_a_stopped_gateway_is_not_sent()
    {
        var kannel = new KannelFixture();
        await kannel.InitializeAsync();
        try
        {
            await using var session = await InstalledPlugin.OpenAsync("sms", new Dictionary<string, string>
            {
                ["gatewayUrl"] = kannel.GatewayUrl.ToString(),
                ["username"] = KannelFixture.UserName,
                ["password"] = KannelFixture.Password,
            });
            Assert.IsType<SendOutcome.Accepted>(await session.SendAsync(Messages.To("+79990000001", "Первое"), CancellationToken.None));
            await kannel.StopAsync();

            Assert.Equal(
                new SendOutcome.NotSent("unreachable", null, RateScope.Account),
                await session.SendAsync(Messages.To("+79990000001", "Второе"), CancellationToken.None));
        }
        finally
        {
            await kannel.DisposeAsync();
        }
    }
}
