using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>
/// Answers of an execution as text to compare: the bytes of the data, and path and places of each error. Messages are each
/// side's own. The order of errors is the specification's to leave open, so they are sorted; of a refused request only the
/// places count, since one side stops at the first fault of a variable and the other reports them all.
/// </summary>
internal static partial class Answers
{
    public static string Ours(JsonElement response)
    {
        var errors = response.TryGetProperty("errors", out var all) ? all.EnumerateArray().ToList() : [];
        if (response.TryGetProperty("data", out var data))
            return Executed(data, errors.Select(e => $"{Path(e)} at {Places(e)}"));
        return errors.TrueForAll(e => e.GetProperty("extensions").GetProperty("code").GetString() == ErrorCodes.ValidationError)
            ? "invalid"
            : Refused(errors.Select(Places));
    }

    public static string Theirs(JsonElement answer)
    {
        if (answer.TryGetProperty("data", out var data))
            return Executed(JsonDocument.Parse(data.GetString()!).RootElement, answer.GetProperty("errors").EnumerateArray().Select(e => $"{Path(e)} at {e.GetProperty("places")}"));
        var places = answer.GetProperty("request").EnumerateArray().Select(p => p.GetString()!).ToList();
        return places.Count == 0 ? "invalid" : Refused(places);
    }

    private static string Executed(JsonElement data, IEnumerable<string> errors) =>
        $"{Numbers().Replace(data.ValueKind == JsonValueKind.Object ? IntrospectionAnswer.Canonical(data) : data.GetRawText(), Number)}\n{string.Join('\n', errors.Order(StringComparer.Ordinal))}";

    private static string Refused(IEnumerable<string> places) => $"refused at {string.Join(", ", places.Distinct().Order(StringComparer.Ordinal))}";

    private static string Path(JsonElement error) => error.TryGetProperty("path", out var path) ? path.GetRawText() : "null";

    private static string Places(JsonElement error) => !error.TryGetProperty("locations", out var locations) ? "" : string.Join(
        ' ', locations.EnumerateArray().Select(l => $"{l.GetProperty("line").GetInt32()}:{l.GetProperty("column").GetInt32()}"));

    // 1e21 and 1E+21 are one number: how JSON writes it is left to the writer.
    private static string Number(Match match) => match.Groups["number"].Success
        ? double.Parse(match.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)
        : match.Value;

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|(?<number>-?\d+\.?\d*(?:[eE][+-]?\d+)?)
        """)]
    private static partial Regex Numbers();
}
