using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A scalar known only by name, as SDL declares it: any value passes, as written.</summary>
public sealed class UntypedScalar(string name) : ScalarType(name)
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(object);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error)
    {
        (value, error) = (literal, null);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error)
    {
        (value, error) = (json.Clone(), null);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        throw new FormatException($"{Name} is known only from SDL and has no format.");
}
