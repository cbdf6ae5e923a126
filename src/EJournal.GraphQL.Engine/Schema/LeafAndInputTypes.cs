using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A scalar type (section 3.5): how a value is read from a literal, from JSON variables, and written to the response.</summary>
/// <remarks>
/// The two coercions return false with a message for the client ("Int cannot represent non 32-bit signed integer value: 1e9");
/// they never throw for bad input.
/// </remarks>
public abstract class ScalarType(string name) : NamedType(name)
{
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>The .NET type that coerced input has and that results are expected in.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Coerces a literal that contains no variable.</summary>
    public abstract bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error);

    /// <summary>Coerces a JSON value; never called with JSON null.</summary>
    public abstract bool TryCoerceJson(JsonElement json, out object? value, out string? error);

    /// <summary>Writes a result value. Throws <see cref="FormatException"/> when the scalar cannot represent it.</summary>
    public abstract void Write(Utf8JsonWriter writer, object value);
}

/// <summary>An enum type (section 3.9).</summary>
public sealed class EnumType(string name) : NamedType(name)
{
    private Dictionary<string, EnumValueDefinition> _byName = [];

    public IReadOnlyList<EnumValueDefinition> Values
    {
        get;
        internal set
        {
            field = value;
            _byName = value.ToDictionary(v => v.Name, StringComparer.Ordinal);
        }
    } = [];

    public Type? RuntimeType { get; internal set; }

    public EnumValueDefinition? this[string name] => _byName.GetValueOrDefault(name);
}

/// <summary>One value of an enum; <see cref="Value"/> is the .NET value, or the name for a schema read from SDL.</summary>
public sealed class EnumValueDefinition(string name, object value)
{
    public string Name { get; } = name;
    public object Value { get; } = value;
    public string? Description { get; init; }
    public string? DeprecationReason { get; init; }
}

/// <summary>An input object type (section 3.10), possibly <c>@oneOf</c>.</summary>
public sealed class InputObjectType(string name) : NamedType(name)
{
    public ArgumentMap Fields { get; internal set; } = ArgumentMap.Empty;
    public bool IsOneOf { get; internal set; }
    public Type? RuntimeType { get; internal set; }
}
