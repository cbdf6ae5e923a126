using System.Globalization;
using System.Text.Json.Serialization;

namespace EJournal.Plugins.Telegram;

/// <summary>sendMessage, without parse_mode: what a teacher wrote is text and nothing in it is markup.</summary>
internal sealed record SendMessage(
    [property: JsonPropertyName("chat_id")] long ChatId,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("disable_notification")] bool Silent)
{
    [JsonPropertyName("link_preview_options")]
    public LinkPreview LinkPreview { get; } = new(true);
}

internal sealed record LinkPreview([property: JsonPropertyName("is_disabled")] bool IsDisabled);

internal sealed record GetUpdates(
    [property: JsonPropertyName("offset")] long? Offset,
    [property: JsonPropertyName("timeout")] int Timeout,
    [property: JsonPropertyName("limit")] int Limit)
{
    /// <summary>Explicit in every call: left out, Telegram keeps to those of the call before, whoever made it.</summary>
    [JsonPropertyName("allowed_updates")]
    public IReadOnlyList<string> AllowedUpdates { get; } = ["message", "my_chat_member"];

    public static GetUpdates From(string? cursor, TimeSpan wait) => new(
        long.TryParse(cursor, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? offset : null,
        (int)Math.Clamp(wait.TotalSeconds, 0, 50),
        100);
}
