using System.Text.Json;

namespace EJournal.Access.Tests.Matrix;

/// <summary>A response taken apart.</summary>
internal sealed class Answer
{
    private readonly JsonElement _root;

    public Answer(string body)
    {
        (Body, _root) = (body, JsonDocument.Parse(body).RootElement);
        Errors = _root.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(e => (
                PathOf(e),
                e.GetProperty("extensions").GetProperty("code").GetString()!))]
            : [];
        Lacking = _root.TryGetProperty("errors", out errors)
            ? [.. errors.EnumerateArray().Where(e => e.GetProperty("extensions").TryGetProperty("scopes", out _)).Select(e => (
                PathOf(e), string.Join(' ', e.GetProperty("extensions").GetProperty("scopes").EnumerateArray().Select(s => s.GetString()))))]
            : [];
    }

    public string Body { get; }

    /// <summary>Path without list positions, and code.</summary>
    public IReadOnlyList<(string Path, string Code)> Errors { get; }

    /// <summary>Path, and the scopes of which a token would need one.</summary>
    public IReadOnlyList<(string Path, string Scopes)> Lacking { get; }

    public bool HasData => _root.TryGetProperty("data", out _);

    /// <summary>Every value at a path, lists taken apart and nulls left out.</summary>
    public IEnumerable<JsonElement> At(IEnumerable<string> path) => _root.TryGetProperty("data", out var data) ? Flat([data], path) : [];

    private static string PathOf(JsonElement error) => error.TryGetProperty("path", out var path)
        ? string.Join('.', path.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()))
        : "";

    private static IEnumerable<JsonElement> Flat(IEnumerable<JsonElement> from, IEnumerable<string> path)
    {
        foreach (var name in path)
            from = from.SelectMany(Items).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out _)).Select(e => e.GetProperty(name));
        return from.SelectMany(Items);
    }

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Items),
        JsonValueKind.Null => [],
        _ => [value],
    };
}
