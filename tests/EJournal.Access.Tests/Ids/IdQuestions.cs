using System.Text.Json;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Ids;

/// <summary>Asks for one place with many ids in one request, and takes apart which answer is whose.</summary>
internal sealed class IdQuestions(AccessServer server)
{
    /// <summary>As many ids as an answer tells of, where each leads to two errors.</summary>
    public const int Most = 24;

    private const int MostErrors = 50;

    private readonly AccessMatrix _matrix = server.Matrix;
    private int _requests;

    public int Requests => _requests;

    /// <summary>
    /// What is answered for each id, byte for byte: its value and its errors, without their place in the document. Where the answer
    /// cannot be taken apart, because the field stands alone or took the others with it, each is asked for alone.
    /// </summary>
    public async Task<IReadOnlyList<string>> AskAsync(ViewerKind kind, IdPlace place, Way way, IReadOnlyList<string> ids)
    {
        var body = await SendAsync(kind, place, string.Join(' ', ids.Select((id, i) => Selection(place, way, Alias(i), id))));
        if (Parts(body, ids.Count) is { } parts)
            return parts;
        var alone = new List<string>();
        foreach (var id in ids)
        {
            body = await SendAsync(kind, place, Selection(place, way, Alias(0), id));
            alone.Add(Parts(body, 1) is [{ } part] ? part : body);
        }

        return alone;
    }

    /// <summary>The whole body that is answered for one id alone.</summary>
    public Task<string> AskAloneAsync(ViewerKind kind, IdPlace place, Way way, string id) => SendAsync(kind, place, Selection(place, way, Alias(0), id));

    private Task<string> SendAsync(ViewerKind kind, IdPlace place, string selections)
    {
        Interlocked.Increment(ref _requests);
        return server.AskAsync(kind, $"{(place.Field.DeclaringType == _matrix.Schema.MutationType ? "mutation" : "query")} {{ {selections} }}");
    }

    private string Selection(IdPlace place, Way way, string alias, string id)
    {
        var leaf = place.Field.Type.Named switch
        {
            ObjectType payload when place.Field.DeclaringType == _matrix.Schema.MutationType => $" {{ {string.Join(' ', payload.Fields.Select(OfPayload))} }}",
            CompositeType => " { __typename }",
            _ => "",
        };
        var selection = $"{place.Field.Name}{place.With(_matrix, id)}{leaf}";
        return way.Steps.Count == 0 ? $"{alias}: {selection}" : way.Select(alias, selection);
    }

    private static string OfPayload(FieldDefinition field) =>
        field.Name == "errors" ? "errors { __typename code message }" : field.Type.Named is CompositeType ? $"{field.Name} {{ __typename }}" : field.Name;

    private static string Alias(int i) => $"i{i:D2}";

    private static List<string>? Parts(string body, int count)
    {
        var root = JsonDocument.Parse(body).RootElement;
        if (!root.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            return null;
        var errors = root.TryGetProperty("errors", out var all) ? all.EnumerateArray().ToList() : [];
        if (errors.Count >= MostErrors || errors.Exists(e => !e.TryGetProperty("path", out _)))
            return null;
        var of = errors.ToLookup(e => e.GetProperty("path")[0].GetString()!, Plain);
        return [.. Enumerable.Range(0, count).Select(i => $"{data.GetProperty(Alias(i)).GetRawText()} {string.Join(' ', of[Alias(i)])}")];
    }

    private static string Plain(JsonElement error) => string.Join(' ', error.EnumerateObject().Where(m => m.Name != "locations")
        .Select(m => m.Name == "path" ? string.Join('/', m.Value.EnumerateArray().Skip(1)) : m.Value.GetRawText()));
}
