using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace EJournal.Security.Tests.Attacks;

/// <summary>A request that tries to cost much or to learn much, and how it is answered.</summary>
public sealed record Attack(string Name, HttpMethod Method, string Path, string? ContentType, byte[]? Body, int Status, string? Code)
{
    public static IReadOnlyList<Attack> All { get; } =
        [.. ScannerAttacks.All, .. BypassAttacks.All, .. NestingAttacks.All, .. MergeBombs.All, .. CostAttacks.All];

    /// <summary>The answer to an administrator, where it differs.</summary>
    public (int Status, string? Code)? ToAdministrator { get; init; }

    /// <summary>An operation as it is usually sent.</summary>
    public static Attack Post(string name, string query, string? code, object? variables = null, string? operationName = null) =>
        new(name, HttpMethod.Post, "/graphql", "application/json",
            JsonSerializer.SerializeToUtf8Bytes(new { query, variables, operationName }), code is null ? 200 : 400, code);

    /// <summary>A body that no client library would send.</summary>
    public static Attack Raw(string name, string body, int status, string code, string contentType = "application/json") =>
        new(name, HttpMethod.Post, "/graphql", contentType, Encoding.UTF8.GetBytes(body), status, code);

    public static Attack Get(string name, string query) =>
        new(name, HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query), null, null, 405, "METHOD_NOT_ALLOWED");

    public HttpRequestMessage ToRequest(string? authorization)
    {
        var request = new HttpRequestMessage(Method, new Uri(Path, UriKind.Relative));
        request.Headers.Add("Accept", "application/graphql-response+json");
        if (authorization is not null)
            request.Headers.Add("Authorization", authorization);
        if (Body is not null)
            request.Content = new ByteArrayContent(Body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(ContentType!) } };
        return request;
    }

    public override string ToString() => Name;
}
