using System.Text.Json;
using System.Text.Json.Nodes;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>A case as graphql-js' side generates or answers it.</summary>
internal sealed record Case(string Kind, string Document, string Sdl, JsonElement Data, JsonElement Variables, string? OperationName)
{
    public static Case Of(JsonElement json, string sdl, JsonElement data) => new(
        json.GetProperty("kind").GetString()!,
        json.TryGetProperty("document", out var document) ? document.GetString()! : "",
        json.TryGetProperty("sdl", out var own) ? own.GetString()! : sdl,
        data,
        json.TryGetProperty("variables", out var variables) ? variables : default,
        json.TryGetProperty("operationName", out var name) ? name.GetString() : null);

    /// <summary>The text that is judged: of a schema case the schema itself.</summary>
    public string Text => Kind == "sdl" ? Sdl : Document;

    public Case WithText(string text) => Kind == "sdl" ? this with { Sdl = text } : this with { Document = text };

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["kind"] = Kind, ["document"] = Document, ["sdl"] = Sdl };
        if (Data.ValueKind == JsonValueKind.Array)
            json["data"] = JsonArray.Create(Data);
        if (Variables.ValueKind == JsonValueKind.Object)
            json["variables"] = JsonObject.Create(Variables);
        if (OperationName is not null)
            json["operationName"] = OperationName;
        return json;
    }
}
