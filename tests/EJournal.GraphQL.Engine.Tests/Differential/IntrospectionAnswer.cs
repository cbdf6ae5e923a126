using System.Text.Json;
using System.Text.Json.Nodes;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>The answer to an introspection of the whole schema, without what each side words or orders in its own way.</summary>
internal static class IntrospectionAnswer
{
    // Types, directives and possible types are sets; of what every schema has each side has its own descriptions.
    public static string Canonical(JsonElement data)
    {
        var root = JsonNode.Parse(data.GetRawText())!;
        if (root["__schema"] is not JsonObject schema)
            return data.GetRawText();
        foreach (var name in new[] { "types", "directives" })
        {
            if (schema[name] is JsonArray members)
                schema[name] = Sorted(members.Where(m => !IsBuiltIn(NameOf(m))));
        }

        foreach (var type in (schema["types"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (type["possibleTypes"] is JsonArray possible)
                type["possibleTypes"] = Sorted(possible);
        }

        Reprint(root);
        return root.ToJsonString();
    }

    // Blanks inside a default value are each side's own.
    private static void Reprint(JsonNode? node)
    {
        if (node is JsonObject { } members)
        {
            if (members["defaultValue"]?.GetValue<string>() is { } text)
                members["defaultValue"] = Printer.Print(Parser.ParseValue(text));
            foreach (var (_, value) in members)
                Reprint(value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                Reprint(item);
        }
    }

    private static bool IsBuiltIn(string name) => IntrospectionTypes.IsReserved(name)
        || BuiltInScalars.All.Any(s => s.Name == name) || BuiltInDirectives.All.Any(d => d.Name == name);

    private static JsonArray Sorted(IEnumerable<JsonNode?> members) => [.. members.OrderBy(NameOf, StringComparer.Ordinal).Select(m => m!.DeepClone())];

    private static string NameOf(JsonNode? member) => member?["name"]?.GetValue<string>() ?? "";
}
