using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Telegram;

/// <summary>The few methods of the Bot API (core.telegram.org/bots/api) in use here. The token is part of every address: no address is ever shown.</summary>
internal sealed class BotApi(string apiUrl, string token, IChannelHost host) : IDisposable
{
    /// <summary>An answer repeats the message: 4096 characters of up to 6 bytes each, and what stands around them.</summary>
    private const int MaxAnswer = 128 * 1024;

    /// <summary>Up to 100 updates.</summary>
    private const int MaxUpdates = 16 * 1024 * 1024;

    private static readonly TimeSpan PollReserve = TimeSpan.FromSeconds(10);

    private readonly HttpExchange _http = new(host);
    private readonly string _root = $"{apiUrl.TrimEnd('/')}/bot{token}/";

    public Task<ApiAnswer<User>> GetMeAsync(CancellationToken cancellationToken) =>
        CallAsync("getMe", null, TelegramJson.Default.ReplyUser, TelegramChannel.SendTimeout, MaxAnswer, cancellationToken);

    public Task<ApiAnswer<SentMessage>> SendMessageAsync(SendMessage message, CancellationToken cancellationToken) =>
        CallAsync(
            "sendMessage",
            JsonSerializer.SerializeToUtf8Bytes(message, TelegramJson.Default.SendMessage),
            TelegramJson.Default.ReplySentMessage,
            TelegramChannel.SendTimeout,
            MaxAnswer,
            cancellationToken);

    /// <param name="cursor">The first update that is wanted; all before it are thereby confirmed and gone.</param>
    /// <param name="wait">How long Telegram may hold the call open.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<ApiAnswer<IReadOnlyList<JsonElement>>> GetUpdatesAsync(string? cursor, TimeSpan wait, CancellationToken cancellationToken) =>
        CallAsync(
            "getUpdates",
            JsonSerializer.SerializeToUtf8Bytes(GetUpdates.From(cursor, wait), TelegramJson.Default.GetUpdates),
            TelegramJson.Default.ReplyIReadOnlyListJsonElement,
            wait + PollReserve,
            MaxUpdates,
            cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<ApiAnswer<T>> CallAsync<T>(
        string method, byte[]? body, JsonTypeInfo<Reply<T>> replyType, TimeSpan timeout, int maxLength, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _root + method) { Content = new ByteArrayContent(body ?? "{}"u8.ToArray()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await _http.SendAsync(request, timeout, maxLength, cancellationToken) switch
        {
            HttpAnswer.Received received => Interpret(received, replyType),
            HttpAnswer.Lost lost => new ApiAnswer<T>.Lost(lost.Code),
            _ => new ApiAnswer<T>.NothingSent(),
        };
    }

    private ApiAnswer<T> Interpret<T>(HttpAnswer.Received received, JsonTypeInfo<Reply<T>> replyType)
    {
        var status = (int)received.Status;
        var reply = Parse(received.Body, replyType);
        if (reply is { Ok: true, Result: { } result } && received.Status == HttpStatusCode.OK)
            return new ApiAnswer<T>.Done(result);
        if (status is >= 300 and < 400)
            return new ApiAnswer<T>.Lost("redirected");
        if (reply is { Ok: false })
            return Refusal(reply, received);
        // Not Telegram's own words: a proxy's or a provider's page. Its 403 says nothing about the person we write to.
        return status switch
        {
            429 => new ApiAnswer<T>.Refused(status, "no description", received.RetryAfter, null),
            >= 500 => new ApiAnswer<T>.Lost("server-error"),
            _ => new ApiAnswer<T>.Lost("bad-answer"),
        };
    }

    private ApiAnswer<T> Refusal<T>(Reply<T> reply, HttpAnswer.Received received)
    {
        var code = reply.ErrorCode ?? (int)received.Status;
        if (code is < 400 or >= 500)
            return new ApiAnswer<T>.Lost(code >= 500 ? "server-error" : "bad-answer");
        var wait = reply.Parameters?.RetryAfter is { } seconds and > 0 and < 7 * 24 * 3600 ? TimeSpan.FromSeconds(seconds) : received.RetryAfter;
        var description = (reply.Description ?? "no description").Replace(token, "***", StringComparison.Ordinal);
        return new ApiAnswer<T>.Refused(code, PlainText.Cut(description, 200), wait, reply.Parameters?.MigrateToChatId);
    }

    private static Reply<T>? Parse<T>(string body, JsonTypeInfo<Reply<T>> replyType)
    {
        try
        {
            return JsonSerializer.Deserialize(body, replyType);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
