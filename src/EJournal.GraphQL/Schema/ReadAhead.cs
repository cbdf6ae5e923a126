namespace EJournal.GraphQL.Schema;

/// <summary>
/// What a resolver has read along for the fields below it (ADR 0012), kept by the very objects whose fields they are: what
/// another statement reads of the same row is another object, so nothing here outlives the answer it was read for.
/// </summary>
public sealed class ReadAhead
{
    private readonly Dictionary<string, Dictionary<object, object?>> _fields = [];

    /// <summary>The value of a field of the parent, as the field's own resolver would give it.</summary>
    public void Keep(object parent, string field, object? value)
    {
        if (!_fields.TryGetValue(field, out var values))
            _fields.Add(field, values = new(ReferenceEqualityComparer.Instance));
        values[parent] = value;
    }

    /// <summary>What was kept, where it was for each of the parents; null where the resolver has to read.</summary>
    public IReadOnlyList<T>? Of<T>(IReadOnlyList<object> parents, string field)
    {
        if (!_fields.TryGetValue(field, out var values))
            return null;
        var found = new T[parents.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (!values.TryGetValue(parents[i], out var value))
                return null;
            found[i] = (T)value!;
        }

        return found;
    }
}
