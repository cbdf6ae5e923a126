using System.Text.Json;
using System.Text.Json.Serialization;

namespace EJournal.Plugins.Telegram;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(GetUpdates))]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(Reply<User>))]
[JsonSerializable(typeof(Reply<SentMessage>))]
[JsonSerializable(typeof(Reply<IReadOnlyList<JsonElement>>))]
internal sealed partial class TelegramJson : JsonSerializerContext;
