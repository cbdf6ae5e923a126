using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Sms;

/// <summary>One login of a gateway.</summary>
internal sealed class SmsSession(GatewayAccount account, IChannelHost host) : IChannelSession
{
    private const int MaxAnswer = 64 * 1024;

    private readonly HttpExchange _http = new(host);

    public AddressResult NormalizeAddress(string raw) => PhoneNumber.Normalize(raw);

    public RenderResult Render(MessageContent content)
    {
        var (text, truncated) = SmsText.Of(content);
        return new RenderResult(text.Value, text.Parts, text.Alphabet == SmsAlphabet.Ucs2 ? "ucs-2" : "gsm-7", truncated);
    }

    public async ValueTask<SendOutcome> SendAsync(SendRequest request, CancellationToken cancellationToken)
    {
        if (PhoneNumber.Normalize(request.Address).Canonical is not { } phone)
            return new SendOutcome.RecipientRejected("malformed-address", RecipientFix.None);
        var (text, _) = SmsText.Of(request.Content);
        if (text.Value.Length == 0)
            return new SendOutcome.MessageRejected("empty", "The message has no text.");
        var answer = await _http.SendAsync(account.Send(phone, text), SmsChannel.SendTimeout, MaxAnswer, cancellationToken);
        return GatewayAnswer.OutcomeOf(answer, text.Parts);
    }

    public async ValueTask<ChannelHealth> CheckHealthAsync(CancellationToken cancellationToken) =>
        GatewayAnswer.HealthOf(await _http.SendAsync(account.Probe(), SmsChannel.SendTimeout, MaxAnswer, cancellationToken));

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }
}
