using System.Text.Json;
using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Telegram;

/// <summary>One bot.</summary>
internal sealed class TelegramSession(BotApi api, IChannelHost host) : IChannelSession, ILinkAddresses, IPollInbound
{
    private readonly UpdateReader _updates = new(host.Time);
    private string? _botName;

    public AddressResult NormalizeAddress(string raw) => ChatAddress.Normalize(raw);

    public RenderResult Render(MessageContent content)
    {
        var (text, truncated) = PlainText.Compose(content, TelegramChannel.MaxTextLength, "…");
        return new RenderResult(text, 1, "utf-8", truncated);
    }

    public async ValueTask<SendOutcome> SendAsync(SendRequest request, CancellationToken cancellationToken)
    {
        if (!ChatAddress.TryParse(request.Address, out var chat))
            return new SendOutcome.RecipientRejected("malformed-address", RecipientFix.Relink);
        var text = Render(request.Content).Text;
        if (text.Length == 0)
            return new SendOutcome.MessageRejected("empty", "The message has no text.");
        return OutcomeMap.Of(await api.SendMessageAsync(new SendMessage(chat, text, request.Silent), cancellationToken));
    }

    public async ValueTask<ChannelHealth> CheckHealthAsync(CancellationToken cancellationToken) =>
        await api.GetMeAsync(cancellationToken) switch
        {
            ApiAnswer<User>.Done => new ChannelHealth(HealthState.Healthy, null),
            ApiAnswer<User>.Refused { Code: 401 or 404 } => new ChannelHealth(HealthState.Unauthorized, "unauthorized"),
            ApiAnswer<User>.Refused { Code: 429 } => new ChannelHealth(HealthState.Degraded, "rate-limited"),
            _ => new ChannelHealth(HealthState.Down, "unreachable"),
        };

    public async ValueTask<LinkOffer> BeginLinkAsync(string token, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        if (_botName is null)
        {
            switch (await api.GetMeAsync(cancellationToken))
            {
                case ApiAnswer<User>.Done { Result.Username: { Length: > 0 } name }:
                    _botName = name;
                    break;
                case ApiAnswer<User>.Refused { Code: 401 or 404 }:
                    return new LinkOffer(null, "unauthorized");
                default:
                    return new LinkOffer(null, "unreachable");
            }
        }

        return new LinkOffer(new Uri($"https://t.me/{Uri.EscapeDataString(_botName)}?start={Uri.EscapeDataString(token)}"), null);
    }

    public async ValueTask<PollResult> PollAsync(string? cursor, TimeSpan wait, CancellationToken cancellationToken) =>
        await api.GetUpdatesAsync(cursor, wait, cancellationToken) switch
        {
            ApiAnswer<IReadOnlyList<JsonElement>>.Done done => _updates.Read(cursor, done.Result),
            ApiAnswer<IReadOnlyList<JsonElement>>.Refused { Code: 429 } refused =>
                new PollResult(cursor, []) { ErrorCode = "rate-limited", RetryAfter = refused.RetryAfter },
            // Another process asks for the same bot's updates, or a webhook is set.
            ApiAnswer<IReadOnlyList<JsonElement>>.Refused { Code: 409 } => new PollResult(cursor, []) { ErrorCode = "conflict" },
            ApiAnswer<IReadOnlyList<JsonElement>>.Refused { Code: 401 or 404 } => new PollResult(cursor, []) { ErrorCode = "unauthorized" },
            _ => new PollResult(cursor, []) { ErrorCode = "unreachable" },
        };

    public ValueTask DisposeAsync()
    {
        api.Dispose();
        return ValueTask.CompletedTask;
    }
}
