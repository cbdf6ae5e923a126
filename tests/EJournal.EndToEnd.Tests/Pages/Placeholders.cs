using System.Text.Json;
using System.Text.RegularExpressions;

namespace EJournal.EndToEnd.Tests.Pages;

/// <summary>What the placeholders of a page stand for, so far.</summary>
internal sealed partial class Placeholders
{
    // The school's day: orders and movements of a story are dated by it, so that it can be told on any day of any year.
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal)
    {
        ["<today>"] = $"{TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")):yyyy-MM-dd}",
    };

    /// <summary>The text with its known placeholders filled in; others stay.</summary>
    public string Fill(string text) => Placeholder().Replace(text, m => _known.GetValueOrDefault(m.Value, m.Value));

    /// <summary>The first difference between an answer and what was expected, with its path; null for none.</summary>
    public string? Difference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind == JsonValueKind.String && actual.ValueKind == JsonValueKind.String && Placeholder().Match(expected.GetString()!) is { Success: true } match
            && match.Length == expected.GetString()!.Length)
        {
            if (_known.TryAdd(match.Value, actual.GetString()!))
                return actual.GetString()!.Length == 0 ? $"{path}: {match.Value} is empty" : null;
            return _known[match.Value] == actual.GetString() ? null : $"{path}: {actual} is not {match.Value}, which was {_known[match.Value]}";
        }

        if (expected.ValueKind != actual.ValueKind)
            return $"{path}: {actual.GetRawText()} in place of {expected.GetRawText()}";
        return expected.ValueKind switch
        {
            JsonValueKind.Object => OfMembers(expected, actual, path),
            JsonValueKind.Array => expected.GetArrayLength() != actual.GetArrayLength()
                ? $"{path}: {actual.GetArrayLength()} items in place of {expected.GetArrayLength()}"
                : expected.EnumerateArray().Zip(actual.EnumerateArray()).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(d => d is not null),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? null : $"{path}: {actual.GetRawText()} in place of {expected.GetRawText()}",
            _ => expected.GetRawText() == actual.GetRawText() ? null : $"{path}: {actual.GetRawText()} in place of {expected.GetRawText()}",
        };
    }

    private string? OfMembers(JsonElement expected, JsonElement actual, string path)
    {
        var (wanted, got) = (Names(expected), Names(actual));
        return wanted != got
            ? $"{path}: {{{got}}} in place of {{{wanted}}}"
            : expected.EnumerateObject().Select(m => Difference(m.Value, actual.GetProperty(m.Name), $"{path}.{m.Name}")).FirstOrDefault(d => d is not null);
    }

    private static string Names(JsonElement of) => string.Join(' ', of.EnumerateObject().Select(m => m.Name));

    [GeneratedRegex("<[a-z][a-z-]*>")]
    private static partial Regex Placeholder();
}
