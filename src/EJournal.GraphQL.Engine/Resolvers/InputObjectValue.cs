using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>A coerced input object: values in the order of the type's fields, and which of them were given or defaulted.</summary>
internal sealed class InputObjectValue(InputObjectType type)
{
    private readonly object?[] _values = new object?[type.Fields.Count];
    private readonly bool[] _given = new bool[type.Fields.Count];

    public InputObjectType Type { get; } = type;

    public void Set(int field, object? value) => (_values[field], _given[field]) = (value, true);

    public bool TryGet(int field, out object? value)
    {
        value = _values[field];
        return _given[field];
    }
}
