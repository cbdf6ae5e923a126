using System.Text.Json.Serialization;

namespace EJournal.Plugins.Telegram;

internal sealed record Update(
    [property: JsonPropertyName("update_id")] long? Id,
    [property: JsonPropertyName("message")] ChatMessage? Message,
    [property: JsonPropertyName("my_chat_member")] MembershipChange? Membership);

internal sealed record ChatMessage(
    [property: JsonPropertyName("chat")] Chat? Chat,
    [property: JsonPropertyName("from")] User? From,
    [property: JsonPropertyName("date")] long? Date,
    [property: JsonPropertyName("text")] string? Text);

internal sealed record MembershipChange(
    [property: JsonPropertyName("chat")] Chat? Chat,
    [property: JsonPropertyName("date")] long? Date,
    [property: JsonPropertyName("new_chat_member")] Membership? Now);

/// <summary>In a private chat: <c>member</c>, or <c>kicked</c> when the person blocked the bot.</summary>
internal sealed record Membership([property: JsonPropertyName("status")] string? Status);

internal sealed record Chat(
    [property: JsonPropertyName("id")] long? Id,
    [property: JsonPropertyName("type")] string? Type)
{
    /// <summary>Only these: whoever writes in a group is not the only one who reads there.</summary>
    [JsonIgnore]
    public bool IsPrivate => Type == "private" && Id is not (null or 0);
}
