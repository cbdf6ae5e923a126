using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>Text (section 3.5.3).</summary>
public sealed class StringScalar() : ScalarType("String")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(string);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? "String cannot represent a non-string value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        error = value is null ? "String cannot represent a non-string value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(value as string ?? throw new FormatException("String cannot represent the value."));
}

/// <summary><c>true</c> or <c>false</c> (section 3.5.4).</summary>
public sealed class BooleanScalar() : ScalarType("Boolean")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(bool);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal is BooleanValueNode node ? node.Value : null;
        error = value is null ? "Boolean cannot represent a non-boolean value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        error = value is null ? "Boolean cannot represent a non-boolean value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        writer.WriteBooleanValue(value is bool flag ? flag : throw new FormatException("Boolean cannot represent the value."));
}

/// <summary>An opaque key (section 3.5.5): read from a string or an integer, always a string in .NET and in responses.</summary>
public sealed class IdScalar() : ScalarType("ID")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(string);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal switch { StringValueNode s => s.Value, IntValueNode i => i.Value, _ => null };
        error = value is null ? "ID cannot represent a non-string and non-integer value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.GetRawText() is var raw && raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0 => raw,
            _ => null,
        };
        error = value is null ? "ID cannot represent a non-string and non-integer value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
}
