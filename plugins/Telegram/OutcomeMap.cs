using System.Globalization;

namespace EJournal.Plugins.Telegram;

/// <summary>
/// From the Bot API's answers to outcomes: by the code first, by the description second, because Telegram reserves the right to change
/// descriptions.
/// </summary>
internal static class OutcomeMap
{
    public static SendOutcome Of(ApiAnswer<SentMessage> answer) => answer switch
    {
        ApiAnswer<SentMessage>.Done done =>
            new SendOutcome.Accepted(done.Result.MessageId?.ToString(CultureInfo.InvariantCulture)),
        ApiAnswer<SentMessage>.NothingSent => new SendOutcome.NotSent("unreachable", null, RateScope.Account),
        ApiAnswer<SentMessage>.Lost lost => new SendOutcome.Unknown(lost.Code),
        ApiAnswer<SentMessage>.Refused refused => Of(refused),
        _ => new SendOutcome.Unknown("bad-answer"),
    };

    private static SendOutcome Of(ApiAnswer<SentMessage>.Refused refused) => refused.Code switch
    {
        400 => OfBadRequest(refused),
        401 => new SendOutcome.AccountRejected("unauthorized", "Telegram does not accept the bot's token."),
        403 => OfForbidden(refused.Description),
        // Telegram says so for a token that is not even well-formed; otherwise apiUrl is not a Bot API server.
        404 => new SendOutcome.AccountRejected("not-found", "The token is malformed or apiUrl is not a Bot API server."),
        429 => new SendOutcome.NotSent("rate-limited", refused.RetryAfter, RateScope.Account),
        _ => new SendOutcome.NotSent($"refused-{refused.Code}", refused.RetryAfter, RateScope.Account),
    };

    private static SendOutcome OfBadRequest(ApiAnswer<SentMessage>.Refused refused)
    {
        if (refused.MigratedTo is { } chat)
            return new SendOutcome.RecipientRejected("moved", RecipientFix.Replace, ChatAddress.Of(chat));
        if (Says(refused.Description, "chat not found") || Says(refused.Description, "PEER_ID_INVALID"))
            return new SendOutcome.RecipientRejected("chat-not-found", RecipientFix.Relink);
        return Says(refused.Description, "too long")
            ? new SendOutcome.MessageRejected("too-long", refused.Description)
            : new SendOutcome.MessageRejected("bad-request", refused.Description);
    }

    private static SendOutcome.RecipientRejected OfForbidden(string description)
    {
        if (Says(description, "can't initiate conversation"))
            return new SendOutcome.RecipientRejected("not-started", RecipientFix.Relink);
        if (Says(description, "deactivated"))
            return new SendOutcome.RecipientRejected("deactivated", RecipientFix.Suspend);
        return new SendOutcome.RecipientRejected(Says(description, "blocked") ? "blocked" : "forbidden", RecipientFix.Suspend);
    }

    private static bool Says(string description, string words) => description.Contains(words, StringComparison.OrdinalIgnoreCase);
}
