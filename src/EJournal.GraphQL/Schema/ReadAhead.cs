using System.Runtime.InteropServices;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// What a resolver has read along for the fields below it (ADR 0012), kept by the very objects whose fields they are: what
/// another statement reads of the same row is another object, so nothing here outlives the answer it was read for.
/// </summary>
public sealed class ReadAhead
{
    private readonly Dictionary<string, Kept> _fields = [];

    /// <summary>The value of a field of the parent, as the field's own resolver would give it.</summary>
    public void Keep(object parent, string field, object? value) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(_fields, field, out _) ??= new()).Add(parent, value);

    /// <summary>What was kept, where it was for each of the parents; null where the resolver has to read.</summary>
    public IReadOnlyList<T>? Of<T>(IReadOnlyList<object> parents, string field)
    {
        if (!_fields.TryGetValue(field, out var kept))
            return null;
        var found = new T[parents.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (kept.PlaceOf(parents[i], i) is not { } place)
                return null;
            found[i] = (T)kept.ValueAt(place)!;
        }

        return found;
    }

    /// <summary>Parents with their values. Mostly they are asked for in the order in which they were kept, and so found by their place.</summary>
    private sealed class Kept
    {
        private readonly List<(object Parent, object? Value)> _values = new(32); // A week has some thirty lessons.
        private Dictionary<object, int>? _places;

        public void Add(object parent, object? value)
        {
            _values.Add((parent, value));
            _places = null;
        }

        public object? ValueAt(int place) => _values[place].Value;

        public int? PlaceOf(object parent, int likely)
        {
            if (likely < _values.Count && ReferenceEquals(_values[likely].Parent, parent))
                return likely;
            return (_places ??= Index()).TryGetValue(parent, out var place) ? place : null;
        }

        private Dictionary<object, int> Index()
        {
            var places = new Dictionary<object, int>(_values.Count, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < _values.Count; i++)
                places[_values[i].Parent] = i;
            return places;
        }
    }
}
