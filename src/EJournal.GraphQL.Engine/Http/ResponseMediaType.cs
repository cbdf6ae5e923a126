using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>A media type of responses, which decides the status codes too (GraphQL over HTTP, sections 6.4 and 6.5).</summary>
internal sealed class ResponseMediaType
{
    private static readonly ConcurrentDictionary<string, ResponseMediaType?> Chosen = new(StringComparer.Ordinal);

    private ResponseMediaType(string name)
    {
        Name = name;
        ContentType = name + "; charset=utf-8";
    }

    /// <summary>A request error has status 200, as clients from before the specification expect.</summary>
    public static ResponseMediaType Json { get; } = new("application/json");

    /// <summary>A request error has status 400.</summary>
    public static ResponseMediaType GraphQL { get; } = new("application/graphql-response+json");

    /// <summary>A stream of responses; it is answered with status 200 whatever they are.</summary>
    public static ResponseMediaType EventStream { get; } = new("text/event-stream");

    public string Name { get; }
    public string ContentType { get; }

    /// <summary>The type the client likes best, the first of equals; null when it accepts none.</summary>
    public static ResponseMediaType? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Json;
        if (accept is not [{ } header])
            return Choose(accept);
        if (Chosen.TryGetValue(header, out var known))
            return known;
        var chosen = Choose(accept);
        // The usual clients send a handful of headers; what others make up is not kept.
        if (Chosen.Count < 100)
            Chosen.TryAdd(header, chosen);
        return chosen;
    }

    private static ResponseMediaType? Choose(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return null;
        return ranges.Where(r => r.Quality != 0 && (!r.Charset.HasValue || r.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(r => r.Quality ?? 1)
            .Select(Match)
            .FirstOrDefault(m => m is not null);
    }

    // A client that names nothing particular gets what every client understands.
    private static ResponseMediaType? Match(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes || (range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && range.MatchesAllSubTypes)
        || range.MediaType.Equals(Json.Name, StringComparison.OrdinalIgnoreCase) ? Json
        : range.MediaType.Equals(GraphQL.Name, StringComparison.OrdinalIgnoreCase) ? GraphQL
        : range.MediaType.Equals(EventStream.Name, StringComparison.OrdinalIgnoreCase) ? EventStream
        : null;
}
