using EJournal.Plugins.Tests.Contract;
using EJournal.Plugins.Tests.Wire;

namespace EJournal.Plugins.Tests.Sms;

public sealed class SmsContractTests : ChannelContractTests
{
    protected override string PluginId => "sms";

    protected override string Address => "+79991234567";

    protected override string Secret => "CANARY пароль&secret";

    protected override Reaction.Answer Good => Reaction.Text(202, "0: Accepted for delivery");

    public static TheoryData<int, string, SendOutcome> Faults => new()
    {
        { 202, "0: Accepted for delivery", new SendOutcome.Accepted(null) },
        { 202, "3: Queued for later delivery", new SendOutcome.Accepted(null) },
        { 202, "4: Something new", new SendOutcome.Unknown("bad-answer") },
        { 202, "", new SendOutcome.Unknown("bad-answer") },
        { 403, "Authorization failed for sendsms", new SendOutcome.AccountRejected("unauthorized", "The gateway does not accept user name and password.") },
        { 401, "Login", new SendOutcome.AccountRejected("unauthorized", "The gateway does not accept user name and password.") },
        { 404, "Unknown request.", new SendOutcome.AccountRejected("not-found", "The gateway has no sendsms at gatewayUrl.") },
        {
            400, "Number(s) has/have been denied by white- and/or black-lists.",
            new SendOutcome.RecipientRejected("number-refused", RecipientFix.None)
        },
        { 400, "Empty receiver number not allowed, rejected", new SendOutcome.RecipientRejected("number-refused", RecipientFix.None) },
        { 400, "Empty text not allowed, rejected", new SendOutcome.MessageRejected("bad-request", "The gateway refused the message.") },
        { 429, "slow down", new SendOutcome.NotSent("rate-limited", null, RateScope.Account) },
        { 409, "Conflict", new SendOutcome.NotSent("refused-409", null, RateScope.Account) },
        { 503, "Temporal failure, try again later.", new SendOutcome.NotSent("temporary-failure", null, RateScope.Account) },
        { 500, "0: Accepted for delivery", new SendOutcome.Unknown("server-error") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Answer_of_the_gateway_becomes_its_outcome(int status, string body, SendOutcome outcome) =>
        Assert.Equal(outcome, await SendAsync(Reaction.Text(status, body)));

    [Fact]
    public async Task Gateway_that_asks_to_wait_is_given_the_time()
    {
        var outcome = await SendAsync(Reaction.Text(429, "slow down") with { Headers = "Retry-After: 12\r\n" });

        Assert.Equal(new SendOutcome.NotSent("rate-limited", TimeSpan.FromSeconds(12), RateScope.Account), outcome);
    }

    [Fact]
    public async Task Cyrillic_goes_out_as_ucs2_and_latin_as_gsm7()
    {
        await using var server = new ScriptedServer(Good);
        await using var session = await OpenAsync(server.Url);

        await session.SendAsync(Messages.To(Address, "Двойка & +1"), CancellationToken.None);
        await session.SendAsync(Messages.To(Address, "Mark [5] €"), CancellationToken.None);

        const string Credentials = "GET /cgi-bin/sendsms?username=ej&password=CANARY%20%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C%26secret&from=School17";
        Assert.StartsWith(
            $"{Credentials}&to=%2B79991234567&text=%D0%94%D0%B2%D0%BE%D0%B9%D0%BA%D0%B0%20%26%20%2B1&charset=UTF-8&coding=2 HTTP/1.1\r\n",
            server.Requests[0], StringComparison.Ordinal);
        Assert.StartsWith(
            $"{Credentials}&to=%2B79991234567&text=Mark%20%5B5%5D%20%E2%82%AC&charset=UTF-8&coding=0 HTTP/1.1\r\n",
            server.Requests[1], StringComparison.Ordinal);
    }

    protected override Dictionary<string, string> SettingsFor(Uri url) =>
        new() { ["gatewayUrl"] = url.ToString(), ["username"] = "ej", ["password"] = Secret, ["sender"] = "School17" };
}
