namespace EJournal.GraphQL.Engine;

/// <summary>An input field or argument that may be left out, where that differs from giving null.</summary>
/// <typeparam name="T">The .NET type of the value; the schema type is always nullable.</typeparam>
public readonly struct Optional<T>(T? value)
{
    /// <summary>True when the client gave the value, be it null.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value given, or null.</summary>
    public T? Value { get; } = value;
}
