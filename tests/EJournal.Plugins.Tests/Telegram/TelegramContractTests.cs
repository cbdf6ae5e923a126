using EJournal.Plugins.Tests.Contract;
using EJournal.Plugins.Tests.Wire;

namespace EJournal.Plugins.Tests.Telegram;

public sealed class TelegramContractTests : ChannelContractTests
{
    protected override string PluginId => "telegram";

    protected override string Address => "987654321";

    protected override string Secret => "111:CANARY-secret_token";

    protected override Reaction.Answer Good => Reaction.Json(200, """{"ok":true,"result":{"message_id":77,"text":"x"}}""");

    public static TheoryData<int, string, SendOutcome> Faults => new()
    {
        { 401, Error(401, "Unauthorized"), new SendOutcome.AccountRejected("unauthorized", "Telegram does not accept the bot's token.") },
        { 404, Error(404, "Not Found"), new SendOutcome.AccountRejected("not-found", "The token is malformed or apiUrl is not a Bot API server.") },
        { 403, Error(403, "Forbidden: bot was blocked by the user"), new SendOutcome.RecipientRejected("blocked", RecipientFix.Suspend) },
        { 403, Error(403, "Forbidden: user is deactivated"), new SendOutcome.RecipientRejected("deactivated", RecipientFix.Suspend) },
        { 403, Error(403, "Forbidden: something new"), new SendOutcome.RecipientRejected("forbidden", RecipientFix.Suspend) },
        { 403, Error(403, "Forbidden: bot can't initiate conversation with a user"), new SendOutcome.RecipientRejected("not-started", RecipientFix.Relink) },
        { 400, Error(400, "Bad Request: chat not found"), new SendOutcome.RecipientRejected("chat-not-found", RecipientFix.Relink) },
        { 400, Error(400, "Bad Request: message is too long"), new SendOutcome.MessageRejected("too-long", "Bad Request: message is too long") },
        { 400, Error(400, "Bad Request: can't parse entities"), new SendOutcome.MessageRejected("bad-request", "Bad Request: can't parse entities") },
        {
            400, """{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded","parameters":{"migrate_to_chat_id":-1001234567890}}""",
            new SendOutcome.RecipientRejected("moved", RecipientFix.Replace, "-1001234567890")
        },
        {
            429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}""",
            new SendOutcome.NotSent("rate-limited", TimeSpan.FromSeconds(35), RateScope.Account)
        },
        { 429, Error(429, "Too Many Requests"), new SendOutcome.NotSent("rate-limited", null, RateScope.Account) },
        { 409, Error(409, "Conflict"), new SendOutcome.NotSent("refused-409", null, RateScope.Account) },
        { 500, Error(500, "Internal Server Error"), new SendOutcome.Unknown("server-error") },
        { 200, Error(400, "Bad Request: chat not found"), new SendOutcome.RecipientRejected("chat-not-found", RecipientFix.Relink) },
        { 200, """{"ok":false}""", new SendOutcome.Unknown("bad-answer") },
        { 200, """{"ok":true}""", new SendOutcome.Unknown("bad-answer") },
        { 200, """{"ok":true,"result":{"message_id":""", new SendOutcome.Unknown("bad-answer") },
        { 200, """{"ok":"yes","result":[]}""", new SendOutcome.Unknown("bad-answer") },
        { 200, "", new SendOutcome.Unknown("bad-answer") },
        { 403, "<html>Forbidden by proxy</html>", new SendOutcome.Unknown("bad-answer") },
        { 429, "<html>Slow down</html>", new SendOutcome.NotSent("rate-limited", null, RateScope.Account) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_of_the_bot_api_becomes_its_outcome(int status, string body, SendOutcome outcome) =>
        Assert.Equal(outcome, await SendAsync(Reaction.Json(status, body)));

    [Fact]
    public async Task Accepted_message_carries_telegrams_number() =>
        Assert.Equal(new SendOutcome.Accepted("77"), await SendAsync(Good));

    protected override Dictionary<string, string> SettingsFor(Uri url) =>
        new() { ["token"] = Secret, ["apiUrl"] = url.ToString() };

    private static string Error(int code, string description) =>
        $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""";
}
