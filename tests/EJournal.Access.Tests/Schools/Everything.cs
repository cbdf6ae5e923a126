using EJournal.Access.Tests.Matrix;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Schools;

/// <summary>A selection of all that a viewer may read below a type, to a depth.</summary>
internal static class Everything
{
    /// <param name="matrix">Of the viewer's school.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="ways">Where the viewer can go.</param>
    /// <param name="type">Of the field that the selection belongs to; a leaf has none.</param>
    /// <param name="depth">How many levels of objects.</param>
    /// <param name="alias">Before each name, where fields of several types come together.</param>
    /// <param name="leftOut">Fields not to ask for.</param>
    public static string Below(
        AccessMatrix matrix, Viewer viewer, IReadOnlyDictionary<ObjectType, Way> ways, NamedType type, int depth, string? alias = null, Func<FieldDefinition, bool>? leftOut = null)
    {
        if (type is not CompositeType)
            return "";
        if (type is not ObjectType known)
            return " { __typename }";
        var fields = known.Fields.Where(f => leftOut?.Invoke(f) != true && matrix.Of(viewer, ways, f) == Cell.Read && (f.Type.Named is not CompositeType || depth > 1))
            .Select(f => $"{(alias is null ? "" : $"{alias}_{f.Name}: ")}{f.Name}{matrix.Arguments.Of(f)}{Below(matrix, viewer, ways, f.Type.Named, depth - 1, leftOut: leftOut)}");
        return $" {{ __typename {string.Join(' ', fields)} }}";
    }
}
