using System.Text.Json.Serialization;

namespace EJournal.Plugins.Telegram;

internal sealed record Reply<T>(
    [property: JsonPropertyName("ok")] bool? Ok,
    [property: JsonPropertyName("result")] T? Result,
    [property: JsonPropertyName("error_code")] int? ErrorCode,
    [property: JsonPropertyName("description")] string? Description,
    [property: JsonPropertyName("parameters")] ReplyParameters? Parameters);

internal sealed record ReplyParameters(
    [property: JsonPropertyName("retry_after")] long? RetryAfter,
    [property: JsonPropertyName("migrate_to_chat_id")] long? MigrateToChatId);

internal sealed record User(
    [property: JsonPropertyName("username")] string? Username,
    [property: JsonPropertyName("first_name")] string? FirstName,
    [property: JsonPropertyName("last_name")] string? LastName);

internal sealed record SentMessage([property: JsonPropertyName("message_id")] long? MessageId);
