using System.Text.Json;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>A message of a client, checked for its form as far as all messages share it.</summary>
internal readonly record struct SocketMessage(string Type, string Id, JsonElement Payload)
{
    private const int MaxIdLength = 64;

    public static SocketMessage? Parse(byte[] text, JsonDocumentOptions json)
    {
        try
        {
            if (SurrogateEscapes.AnyUnpaired(text))
                return null;
            var message = JsonDocument.Parse(text, json).RootElement;
            if (message.ValueKind != JsonValueKind.Object || TextOf(message, "type") is not { } type)
                return null;
            message.TryGetProperty("payload", out var payload);
            var isPayload = payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object;
            return type is "subscribe" or "complete"
                ? TextOf(message, "id") is { Length: > 0 and <= MaxIdLength } id && isPayload ? new(type, id, payload) : null
                : isPayload ? new(type, "", payload) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of the payload, or null.</summary>
    public string? this[string name] => Payload.ValueKind == JsonValueKind.Object ? TextOf(Payload, name) : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
