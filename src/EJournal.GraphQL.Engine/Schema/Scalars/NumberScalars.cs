using System.Globalization;
using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A signed 32-bit integer (section 3.5.1).</summary>
public sealed class IntScalar() : ScalarType("Int")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(int);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error)
    {
        if (literal is IntValueNode node)
            return Finish(int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number), number, out value, out error);
        (value, error) = (null, "Int cannot represent a non-integer value.");
        return false;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error)
    {
        // 1.0 and 1e3 are integers too: JSON has one kind of number (section 3.5.1, input coercion).
        if (json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && Math.Floor(number) == number)
            return Finish(number is >= int.MinValue and <= int.MaxValue, number is >= int.MinValue and <= int.MaxValue ? (int)number : 0, out value, out error);
        (value, error) = (null, "Int cannot represent a non-integer value.");
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        writer.WriteNumberValue(value is int number ? number : throw new FormatException("Int cannot represent the value."));

    private static bool Finish(bool inRange, int number, out object? value, out string? error)
    {
        (value, error) = inRange ? ((object?)number, (string?)null) : (null, "Int cannot represent a non 32-bit signed integer value.");
        return inRange;
    }
}

/// <summary>A double-precision number (section 3.5.2).</summary>
public sealed class FloatScalar() : ScalarType("Float")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(double);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error) => Finish(
        literal switch { IntValueNode i => i.Value, FloatValueNode f => f.Value, _ => null }, out value, out error);

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error) =>
        Finish(json.ValueKind == JsonValueKind.Number ? json.GetRawText() : null, out value, out error);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        writer.WriteNumberValue(double.IsFinite(number) ? number : throw new FormatException("Float cannot represent a non-finite value."));
    }

    private static bool Finish(string? text, out object? value, out string? error)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            (value, error) = (number, null);
            return true;
        }

        (value, error) = (null, "Float cannot represent a non-numeric value.");
        return false;
    }
}
