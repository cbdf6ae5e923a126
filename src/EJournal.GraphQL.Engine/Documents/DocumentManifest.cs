using System.Text.Json;

namespace EJournal.GraphQL.Engine.Documents;

/// <summary>
/// Reads the files that build tools write for servers: <c>{"id":"document", …}</c> of relay-compiler and graphql-codegen, and
/// Apollo's operation manifest.
/// </summary>
public static class DocumentManifest
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    /// <summary>The documents of every <c>*.json</c> file of the folder.</summary>
    /// <exception cref="DocumentManifestException">A file is no manifest, or two give one id to different documents.</exception>
    public static IReadOnlyList<TrustedDocument> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DocumentManifestException($"There is no folder {folder} to read trusted documents from.");
        var documents = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var document in Read(File.ReadAllBytes(file), file))
            {
                if (documents.TryGetValue(document.Id, out var other) && other.Text != document.Text)
                    throw new DocumentManifestException($"{file} and {other.Origin} have different documents with the id {document.Id}.");
                documents[document.Id] = document;
            }
        }

        return [.. documents.Values];
    }

    /// <summary>The documents of one manifest in UTF-8.</summary>
    /// <exception cref="DocumentManifestException">The text is no manifest.</exception>
    public static IReadOnlyList<TrustedDocument> Read(ReadOnlyMemory<byte> manifest, string origin)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(ApolloFormat)
                ? [.. json.RootElement.GetProperty("operations").EnumerateArray().Select(o => New(o.GetProperty("id"), o.GetProperty("body"), origin))]
                : [.. json.RootElement.EnumerateObject().Select(p => New(p.Name, p.Value, origin))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new DocumentManifestException($"{origin} is neither {{\"id\":\"document\"}} nor an Apollo operation manifest: {e.Message}");
        }
    }

    private static TrustedDocument New(JsonElement id, JsonElement text, string origin) => New(id.GetString()!, text, origin);

    private static TrustedDocument New(string id, JsonElement text, string origin) =>
        new(id, text.GetString() ?? throw new JsonException($"the document {id} is null."), origin);
}
