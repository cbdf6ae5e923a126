using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>Which refused fields can be asked for at once, so that the answer tells of each of them.</summary>
internal static class RefusedFields
{
    // An answer has at most fifty errors.
    private const int MostFields = 40;

    /// <summary>The fields of one object: each alone where it takes the object with it, and with it what would be told of the others.</summary>
    public static IEnumerable<IReadOnlyList<FieldDefinition>> Together(IEnumerable<FieldDefinition> ofOneType, Func<FieldDefinition, bool> takesAlong) =>
        ofOneType.ToLookup(takesAlong).SelectMany(g => g.Key ? g.Select(f => (IReadOnlyList<FieldDefinition>)[f]) : g.Chunk(MostFields));

    /// <summary>The selections of each document.</summary>
    /// <param name="selections">In any order.</param>
    /// <param name="fields">How many fields are refused in one.</param>
    /// <param name="most">How many selections a document can hold.</param>
    public static IEnumerable<IReadOnlyList<T>> Documents<T>(IEnumerable<T> selections, Func<T, int> fields, int most)
    {
        var (document, count) = (new List<T>(), 0);
        foreach (var selection in selections)
        {
            var more = fields(selection);
            if (document.Count == most || (document.Count > 0 && count + more > MostFields))
            {
                yield return document;
                (document, count) = ([], 0);
            }

            document.Add(selection);
            count += more;
        }

        if (document.Count > 0)
            yield return document;
    }
}
