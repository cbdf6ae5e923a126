using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Telegram;

/// <summary>From updates to events. What is not understood is passed over: one odd update must not hold up all that come after it.</summary>
internal sealed partial class UpdateReader(TimeProvider time)
{
    private const int MaxNameLength = 100;

    public PollResult Read(string? cursor, IReadOnlyList<JsonElement> updates)
    {
        var events = new List<InboundEvent>();
        foreach (var update in updates.Select(Parse).OfType<Update>())
        {
            if (update.Id is not { } id)
                continue;
            // The last one's, not the highest: after a quiet week Telegram may go on from a lower number.
            cursor = (id + 1).ToString(CultureInfo.InvariantCulture);
            if (Translate(update, id.ToString(CultureInfo.InvariantCulture)) is { } inbound)
                events.Add(inbound);
        }

        return new PollResult(cursor, events);
    }

    private static Update? Parse(JsonElement element)
    {
        try
        {
            return element.Deserialize(TelegramJson.Default.Update);
        }
        catch (JsonException)
        {
            // Its shape is new to us; its number is all that is needed to get past it.
            return element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty("update_id", out var id)
                && id.ValueKind == JsonValueKind.Number
                && id.TryGetInt64(out var number)
                    ? new Update(number, null, null)
                    : null;
        }
    }

    private InboundEvent? Translate(Update update, string key) => update switch
    {
        { Message: { Chat: { IsPrivate: true } chat, Text: { } text } message } =>
            TranslateCommand(message, key, ChatAddress.Of(chat.Id!.Value), text),
        { Membership: { Chat: { IsPrivate: true } chat, Now.Status: "kicked" } change } =>
            new InboundEvent.Unsubscribed(key, TimeOf(change.Date), ChatAddress.Of(chat.Id!.Value), "blocked"),
        _ => null,
    };

    private InboundEvent? TranslateCommand(ChatMessage message, string key, string address, string text)
    {
        if (Start().Match(text) is { Success: true } start)
            return new InboundEvent.Linked(key, TimeOf(message.Date), start.Groups["token"].Value, address, NameOf(message.From));
        return Stop().IsMatch(text) ? new InboundEvent.Unsubscribed(key, TimeOf(message.Date), address, "stop") : null;
    }

    private static string NameOf(User? user)
    {
        var name = string.Join(' ', new[] { user?.FirstName, user?.LastName }.Where(n => !string.IsNullOrWhiteSpace(n)));
        var whole = user?.Username is { Length: > 0 } account ? $"{name} (@{account})".Trim() : name;
        var clean = new string([.. whole.Where(c => !char.IsControl(c))]);
        return clean.Length > 0 ? PlainText.Cut(clean, MaxNameLength) : "без имени";
    }

    private DateTimeOffset TimeOf(long? seconds) =>
        seconds is { } s and >= 0 and < 1L << 33 ? DateTimeOffset.FromUnixTimeSeconds(s) : time.GetUtcNow();

    [GeneratedRegex(@"^/start(?:@\w+)?\s+(?<token>[A-Za-z0-9_-]{1,64})\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^/stop(?:@\w+)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
