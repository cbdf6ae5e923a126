using EJournal.Plugins.Tests.Contract;
using EJournal.TestKit.Peers;

namespace EJournal.Plugins.Tests.Sms;

/// <summary>Against Debian's Kannel, with its fakesmsc as the network.</summary>
public sealed class KannelTests(KannelFixture kannel) : IClassFixture<KannelFixture>
{
    [Theory]
    [InlineData("+79990000001", 70, 1)]
    [InlineData("+79990000002", 71, 2)]
    [InlineData("+79990000003", 134, 2)]
    [InlineData("+79990000004", 135, 3)]
    [InlineData("+79990000005", 201, 3)]
    public async Task Cyrillic_text_arrives_as_sent_in_as_many_parts_as_said(string to, int length, int parts)
    {
        const string Sentence = "Ёлкин П., 7А. Математика 22.11: «5»; д/з: § 14 & № 3–5 + чертёж.\n";
        var text = string.Concat(Enumerable.Repeat(Sentence, 4))[..length];
        text = text.TrimEnd().PadRight(length, '!');

        var outcome = await SendAsync(KannelFixture.Password, to, text);

        Assert.Equal(new SendOutcome.Accepted(null) { Parts = parts }, outcome);
        Assert.Equal(new SentSms("School17", to, text, parts), await kannel.WaitForAsync(to));
    }

    [Fact]
    public async Task Latin_text_with_extension_characters_arrives_as_sent()
    {
        const string Text = "Mark [5] {x} ~ 10€ @ 50% & more + \"quotes\"";

        Assert.Equal(new SendOutcome.Accepted(null), await SendAsync(KannelFixture.Password, "+79990000006", Text));

        Assert.Equal(new SentSms("School17", "+79990000006", Text, 1), await kannel.WaitForAsync("+79990000006"));
    }

    [Fact]
    public async Task Wrong_password_is_a_rejected_account()
    {
        var outcome = await SendAsync("wrong-password", "+79990000007", "Урок");

        Assert.Equal("unauthorized", Assert.IsType<SendOutcome.AccountRejected>(outcome).Code);
        Assert.DoesNotContain(kannel.Sent, s => s.To == "+79990000007");
    }

    [Theory]
    [InlineData(KannelFixture.Password, HealthState.Healthy)]
    [InlineData("wrong-password", HealthState.Unauthorized)]
    public async Task Health_is_known_without_sending_anything(string password, HealthState state)
    {
        var before = kannel.Sent.Count;
        await using var session = await OpenAsync(password);

        Assert.Equal(state, (await session.CheckHealthAsync(CancellationToken.None)).State);
        Assert.Equal(before, kannel.Sent.Count);
    }

    private async Task<SendOutcome> SendAsync(string password, string to, string text)
    {
        await using var session = await OpenAsync(password);
        return await session.SendAsync(Messages.To(to, text), CancellationToken.None);
    }

    private Task<IChannelSession> OpenAsync(string password) => InstalledPlugin.OpenAsync("sms", new Dictionary<string, string>
    {
        ["gatewayUrl"] = kannel.GatewayUrl.ToString(),
        ["username"] = KannelFixture.UserName,
        ["password"] = password,
        ["sender"] = "School17",
    });
}
