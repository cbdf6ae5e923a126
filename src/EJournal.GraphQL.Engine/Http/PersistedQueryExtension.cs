using System.Text.Json;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>Reads <c>extensions.persistedQuery</c>, by which Apollo Client names a document.</summary>
internal static class PersistedQueryExtension
{
    /// <summary>The hash, null when there is none; false when the extension is there and not understood.</summary>
    public static bool TryRead(JsonElement extensions, out string? hash)
    {
        hash = null;
        if (extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty("persistedQuery", out var persisted)
            || persisted.ValueKind == JsonValueKind.Null)
            return true;
        if (persisted.ValueKind != JsonValueKind.Object
            || !persisted.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number) || number != 1
            || !persisted.TryGetProperty("sha256Hash", out var text) || text.ValueKind != JsonValueKind.String)
            return false;
        hash = text.GetString();
        return true;
    }
}
