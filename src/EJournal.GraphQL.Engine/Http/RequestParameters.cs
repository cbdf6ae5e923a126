using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>
/// Reads the parameters of a request (GraphQL over HTTP, section 5) and checks their types: one reading for every transport.
/// Instead of <c>query</c> there may be the id of a trusted document or the hash of a persisted query.
/// </summary>
internal static class RequestParameters
{
    private const string NoDocument = "The parameter \"query\" has to be a string; instead of it, \"documentId\" or \"extensions.persistedQuery\" may name the document.";
    private const string BadHash = "\"extensions.persistedQuery\" has to have \"version\" 1 and \"sha256Hash\".";

    // The draft's name first; the others are those of Relay's own examples.
    private static readonly string[] IdNames = ["documentId", "id", "doc_id"];

    public static (GraphQLRequest? Request, HttpRefusal? Refusal) FromJson(JsonElement body, ReadOnlyMemory<byte> bytes)
    {
        if (body.ValueKind == JsonValueKind.Array)
            return (null, new(StatusCodes.Status400BadRequest, ErrorCodes.BatchingNotSupported, "Send one operation in one request."));
        if (body.ValueKind != JsonValueKind.Object)
            return Bad("The body has to be a JSON object.");
        if (IsNot(body, "operationName", JsonValueKind.String, out var operationName))
            return Bad("The parameter \"operationName\" has to be a string.");
        if (IsNot(body, "variables", JsonValueKind.Object, out var variables))
            return Bad("The parameter \"variables\" has to be an object.");
        if (IsNot(body, "extensions", JsonValueKind.Object, out var extensions))
            return Bad("The parameter \"extensions\" has to be an object.");
        if (!PersistedQueryExtension.TryRead(extensions, out var hash))
            return Bad(BadHash);
        if (IsNot(body, "query", JsonValueKind.String, out var query))
            return Bad(NoDocument);
        var hasText = query.ValueKind == JsonValueKind.String;
        var id = hasText ? null : IdIn(body);
        if (!hasText && (id ?? hash) is null)
            return Bad(NoDocument);
        return (new GraphQLRequest(hasText ? TextOf(query, bytes) : default)
        {
            DocumentId = id,
            DocumentHash = hash,
            OperationName = operationName.ValueKind == JsonValueKind.String ? operationName.GetString() : null,
            Variables = variables,
        }, null);
    }

    public static (GraphQLRequest? Request, HttpRefusal? Refusal) FromQuery(IQueryCollection query, JsonDocumentOptions json)
    {
        JsonElement variables = default, extensions = default;
        try
        {
            if (query["variables"] is [{ Length: > 0 } text])
                variables = Parse(text, json);
            if (query["extensions"] is [{ Length: > 0 } more])
                extensions = Parse(more, json);
        }
        catch (JsonException)
        {
            return Bad("The parameters \"variables\" and \"extensions\" have to be JSON objects.");
        }

        if (IsNoObject(variables) || IsNoObject(extensions))
            return Bad("The parameters \"variables\" and \"extensions\" have to be JSON objects.");
        if (!PersistedQueryExtension.TryRead(extensions, out var hash))
            return Bad(BadHash);
        var document = query["query"] is [{ Length: > 0 } one] ? one : null;
        var id = query["documentId"] is [{ Length: > 0 } known] && document is null ? known : null;
        if (query["query"].Count > 1 || (document ?? id ?? hash) is null)
            return Bad("The parameter \"query\" has to be given once; instead of it, \"documentId\" or \"extensions\" may name the document.");
        return (new GraphQLRequest(document ?? "")
        {
            DocumentId = id,
            DocumentHash = hash,
            OperationName = query["operationName"] is [{ Length: > 0 } name] ? name : null,
            Variables = variables,
            QueryOnly = true,
        }, null);
    }

    private static string? IdIn(JsonElement body)
    {
        foreach (var name in IdNames)
        {
            if (body.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.String)
                return id.GetString();
        }

        return null;
    }

    private static bool IsNoObject(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined);

    private static JsonElement Parse(string text, JsonDocumentOptions json)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return SurrogateEscapes.AnyUnpaired(bytes) ? throw new JsonException("The parameter is not text.") : JsonDocument.Parse(bytes, json).RootElement;
    }

    private static (GraphQLRequest?, HttpRefusal?) Bad(string message) => (null, new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message));

    private static bool IsNot(JsonElement body, string name, JsonValueKind kind, out JsonElement value) =>
        body.TryGetProperty(name, out value) && value.ValueKind != kind && value.ValueKind != JsonValueKind.Null;

    // Without escapes the document is used where it lies in the body.
    private static ReadOnlyMemory<byte> TextOf(JsonElement text, ReadOnlyMemory<byte> body)
    {
        var quoted = JsonMarshal.GetRawUtf8Value(text);
        if (!quoted.Contains((byte)'\\') && body.Span.Overlaps(quoted, out var offset))
            return body.Slice(offset + 1, quoted.Length - 2);
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var plain = new byte[quoted.Length];
        return plain.AsMemory(0, reader.CopyString(plain));
    }
}
