using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace EJournal.GraphQL.Engine;

/// <summary>Opaque ids that are unique over all types (Relay's Global Object Identification): base64url of <c>Pupil:42</c>.</summary>
/// <remarks>
/// A malformed id, or one of another type, is no error for the client: it decodes to a key that no object has
/// (<see cref="NoKey"/>, an empty Guid, an empty string), so the answer is the same as for an object that does not exist.
/// </remarks>
public static class GlobalId
{
    /// <summary>The integer key that no object has; what an id that is not one of the expected type decodes to.</summary>
    public const long NoKey = -1;

    // Longer than any id this class writes; keeps hostile input off the heap.
    private const int MaxLength = 256;

    /// <summary>The id of the object of a type with the given key.</summary>
    public static string Encode(string typeName, long key) => Encode(typeName, key.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Encode(string, long)"/>
    public static string Encode(string typeName, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>Takes an id apart. False for everything <see cref="Encode(string, string)"/> cannot have written.</summary>
    public static bool TryDecode(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key)
    {
        (typeName, key) = (null, null);
        if (id.Length is 0 or > MaxLength || !Base64Url.IsValid(id))
            return false;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1 || Encode(text[..colon], text[(colon + 1)..]) != id)
            return false;
        (typeName, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    /// <summary>The integer key in an id of the given type, or <see cref="NoKey"/>.</summary>
    public static long DecodeInt64(string id, string typeName) =>
        TryDecode(id, out var type, out var key) && type == typeName ? ParseKey(key) : NoKey;

    /// <summary>The key in an id of the given type as text, or the empty string.</summary>
    public static string DecodeString(string id, string typeName) =>
        TryDecode(id, out var type, out var key) && type == typeName ? key : "";

    // Only the canonical form: "042" and "+42" are other ids, and no object has them.
    internal static long ParseKey(string key) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == key ? number : NoKey;
}
