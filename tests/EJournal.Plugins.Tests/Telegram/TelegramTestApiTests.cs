using System.Globalization;
using EJournal.Plugins.Tests.Contract;
using EJournal.TestKit.Peers;

namespace EJournal.Plugins.Tests.Telegram;

/// <summary>Against npm telegram-test-api, which none of us wrote.</summary>
public sealed class TelegramTestApiTests(TelegramTestApiFixture telegram) : IClassFixture<TelegramTestApiFixture>
{
    [Fact]
    public async Task Cyrillic_text_arrives_as_sent()
    {
        await using var session = await OpenAsync("111:AAA");
        const string Body = "Математика: «5» — отлично 😀\nДомашнее задание: § 14, № 3–5 <b>&\"'\\";

        var outcome = await session.SendAsync(
            new SendRequest("k", 1, "42", new MessageContent("ru-RU", "Ёлкин Пётр", Body)), CancellationToken.None);

        Assert.NotNull(Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId);
        Assert.Equal([new BotMessage(42, "Ёлкин Пётр\n" + Body)], await telegram.WaitForAsync("111:AAA", 42));
    }

    [Fact]
    public async Task Opened_link_comes_back_with_its_token_and_the_chat()
    {
        await using var session = await OpenAsync("222:BBB");
        const string Token = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";

        var offer = await ((ILinkAddresses)session).BeginLinkAsync(Token, DateTimeOffset.MaxValue, CancellationToken.None);
        await telegram.WriteAsync("222:BBB", 43, $"/start {Token}", "Ольга");
        var result = await ((IPollInbound)session).PollAsync(null, TimeSpan.Zero, CancellationToken.None);

        Assert.Equal(new LinkOffer(new Uri($"https://t.me/{TelegramTestApiFixture.BotName}?start={Token}"), null), offer);
        var linked = Assert.IsType<InboundEvent.Linked>(Assert.Single(result.Events));
        Assert.Equal((Token, "43", "Ольга"), (linked.Token, linked.Address, linked.DisplayName));
        Assert.Equal(long.Parse(linked.DedupKey, CultureInfo.InvariantCulture) + 1, long.Parse(result.Cursor!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Account_is_healthy_and_named()
    {
        var settings = InstalledPlugin.Check("telegram", SettingsOf("333:CCC"));
        var host = InstalledPlugin.HostOf("telegram", settings, new LogLines());

        var report = await InstalledPlugin.Find("telegram").Plugin!.ValidateAsync(settings, online: true, host, CancellationToken.None);
        await using var session = await OpenAsync("333:CCC");

        Assert.Empty(report.Problems);
        Assert.Equal("@TestNameBot", report.AccountName);
        Assert.Equal(new ChannelHealth(HealthState.Healthy, null), await session.CheckHealthAsync(CancellationToken.None));
    }

    private Task<IChannelSession> OpenAsync(string token) => InstalledPlugin.OpenAsync("telegram", SettingsOf(token));

    private Dictionary<string, string> SettingsOf(string token) => new() { ["token"] = token, ["apiUrl"] = telegram.Url.ToString() };
}
