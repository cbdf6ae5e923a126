namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>
/// Makes the .NET value of a parameter or input property from a coerced one. Coerced values are: a scalar's runtime value,
/// an enum's .NET value, <c>object?[]</c> for a list, <see cref="InputObjectValue"/>, or null.
/// </summary>
internal class InputConverter
{
    /// <summary>Passes values through.</summary>
    public static InputConverter Identity { get; } = new();

    /// <summary>The value when nothing was given and the schema has no default.</summary>
    public object? Absent { get; init; }

    public virtual object? Convert(object? value) => value;

    /// <summary>This converter with another value for "nothing given".</summary>
    public InputConverter WithAbsent(object? absent) => Equals(absent, Absent) ? this : new AbsentConverter(this) { Absent = absent };

    private sealed class AbsentConverter(InputConverter inner) : InputConverter
    {
        public override object? Convert(object? value) => inner.Convert(value);
    }
}

/// <summary>Converts with a function; null stays null.</summary>
internal sealed class FunctionConverter(Func<object, object?> function) : InputConverter
{
    public override object? Convert(object? value) => value is null ? null : function(value);
}

/// <summary>A list as an array or a <see cref="List{T}"/> of the item type.</summary>
internal sealed class ListConverter<TItem>(InputConverter item, bool asList) : InputConverter
{
    public override object? Convert(object? value)
    {
        if (value is not object?[] items)
            return null;
        var array = new TItem[items.Length];
        for (var i = 0; i < array.Length; i++)
            array[i] = (TItem)item.Convert(items[i])!;
        return asList ? new List<TItem>(array) : array;
    }
}

internal sealed class OptionalConverter<T> : InputConverter
{
    private readonly InputConverter _inner;

    public OptionalConverter(InputConverter inner)
    {
        _inner = inner;
        Absent = default(Optional<T>);
    }

    public override object? Convert(object? value) => new Optional<T>((T?)_inner.Convert(value));
}
