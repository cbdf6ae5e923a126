using System.Net;
using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Sms;

/// <summary>From the gateway's answers to outcomes. Kannel gives no message id, so an accepted message has none.</summary>
internal static class GatewayAnswer
{
    public static SendOutcome OutcomeOf(HttpAnswer answer, int parts) => answer switch
    {
        HttpAnswer.Received received => OfStatus(received, parts),
        HttpAnswer.Lost lost => new SendOutcome.Unknown(lost.Code),
        _ => new SendOutcome.NotSent("unreachable", null, RateScope.Account),
    };

    /// <summary>Of the answer to <see cref="GatewayAccount.Probe"/>: 400 says "no number", so all before the number was right.</summary>
    public static ChannelHealth HealthOf(HttpAnswer answer) => answer switch
    {
        HttpAnswer.Received { Status: HttpStatusCode.BadRequest or HttpStatusCode.OK or HttpStatusCode.Accepted } =>
            new ChannelHealth(HealthState.Healthy, null),
        HttpAnswer.Received { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } =>
            new ChannelHealth(HealthState.Unauthorized, "unauthorized"),
        HttpAnswer.Received { Status: HttpStatusCode.NotFound } => new ChannelHealth(HealthState.Down, "not-found"),
        HttpAnswer.Received { Status: HttpStatusCode.TooManyRequests } => new ChannelHealth(HealthState.Degraded, "rate-limited"),
        _ => new ChannelHealth(HealthState.Down, "unreachable"),
    };

    private static SendOutcome OfStatus(HttpAnswer.Received received, int parts) => received.Status switch
    {
        HttpStatusCode.OK or HttpStatusCode.Accepted => OfAccepted(received.Body, parts),
        HttpStatusCode.BadRequest => OfBadRequest(received.Body),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            new SendOutcome.AccountRejected("unauthorized", "The gateway does not accept user name and password."),
        HttpStatusCode.NotFound => new SendOutcome.AccountRejected("not-found", "The gateway has no sendsms at gatewayUrl."),
        HttpStatusCode.TooManyRequests => new SendOutcome.NotSent("rate-limited", received.RetryAfter, RateScope.Account),
        // Kannel's own words when its smsbox has lost the bearerbox; any other 503 may come from a proxy after the fact.
        HttpStatusCode.ServiceUnavailable when Says(received.Body, "try again later") =>
            new SendOutcome.NotSent("temporary-failure", received.RetryAfter, RateScope.Account),
        >= HttpStatusCode.InternalServerError => new SendOutcome.Unknown("server-error"),
        >= HttpStatusCode.BadRequest => new SendOutcome.NotSent($"refused-{(int)received.Status}", null, RateScope.Account),
        >= HttpStatusCode.MultipleChoices => new SendOutcome.Unknown("redirected"),
        _ => new SendOutcome.Unknown("bad-answer"),
    };

    private static SendOutcome OfAccepted(string body, int parts) => body.TrimStart() switch
    {
        ['0', ':', ..] => new SendOutcome.Accepted(null) { Parts = parts, State = DeliveryState.Accepted },
        // Queued: the operator's link is down, the gateway will send when it is back.
        ['3', ':', ..] => new SendOutcome.Accepted(null) { Parts = parts, State = DeliveryState.Accepted },
        _ => new SendOutcome.Unknown("bad-answer"),
    };

    private static SendOutcome OfBadRequest(string body) =>
        Says(body, "number") || Says(body, "receiver") || Says(body, "list")
            ? new SendOutcome.RecipientRejected("number-refused", RecipientFix.None)
            : new SendOutcome.MessageRejected("bad-request", "The gateway refused the message.");

    private static bool Says(string body, string words) => body.Contains(words, StringComparison.OrdinalIgnoreCase);
}
