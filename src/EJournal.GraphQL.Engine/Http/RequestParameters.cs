using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>Reads the parameters of a request (GraphQL over HTTP, section 5) and checks their types.</summary>
internal static class RequestParameters
{
    public static (GraphQLRequest? Request, HttpRefusal? Refusal) FromJson(JsonElement body, ReadOnlyMemory<byte> bytes)
    {
        if (body.ValueKind == JsonValueKind.Array)
            return (null, new(StatusCodes.Status400BadRequest, ErrorCodes.BatchingNotSupported, "Send one operation in one request."));
        if (body.ValueKind != JsonValueKind.Object)
            return Bad("The body has to be a JSON object.");
        if (!body.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
            return Bad("The parameter \"query\" has to be a string.");
        if (IsNot(body, "operationName", JsonValueKind.String, out var operationName))
            return Bad("The parameter \"operationName\" has to be a string.");
        if (IsNot(body, "variables", JsonValueKind.Object, out var variables))
            return Bad("The parameter \"variables\" has to be an object.");
        if (IsNot(body, "extensions", JsonValueKind.Object, out _))
            return Bad("The parameter \"extensions\" has to be an object.");
        return (new GraphQLRequest(TextOf(query, bytes))
        {
            OperationName = operationName.ValueKind == JsonValueKind.String ? operationName.GetString() : null,
            Variables = variables,
        }, null);
    }

    public static (GraphQLRequest? Request, HttpRefusal? Refusal) FromQuery(IQueryCollection query, JsonDocumentOptions json)
    {
        if (query["query"] is not [{ Length: > 0 } document])
            return Bad("The parameter \"query\" has to be given once.");
        JsonElement variables = default;
        try
        {
            if (query["variables"] is [{ Length: > 0 } text])
                variables = Parse(text, json);
            if (variables.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
                return Bad("The parameter \"variables\" has to be a JSON object.");
            if (query["extensions"] is [{ Length: > 0 } extensions] && Parse(extensions, json).ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
                return Bad("The parameter \"extensions\" has to be a JSON object.");
        }
        catch (JsonException)
        {
            return Bad("The parameters \"variables\" and \"extensions\" have to be JSON objects.");
        }

        return (new GraphQLRequest(document) { OperationName = query["operationName"] is [{ Length: > 0 } name] ? name : null, Variables = variables, QueryOnly = true }, null);
    }

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
