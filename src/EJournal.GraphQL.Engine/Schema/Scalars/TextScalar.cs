using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A scalar that travels as a JSON string and is a <typeparamref name="T"/> in .NET: the ground for custom scalars.</summary>
/// <remarks>Messages name the expected form and never repeat the value, which may be personal data.</remarks>
public abstract class TextScalar<T> : ScalarType
    where T : notnull
{
    private readonly string _expectedForm;

    /// <param name="name">The name in the schema.</param>
    /// <param name="expectedForm">An example, for the message about a value of another form.</param>
    /// <param name="description">What the scalar stands for, for the reader of the schema.</param>
    protected TextScalar(string name, string expectedForm, string? description = null)
        : base(name) => (_expectedForm, Description) = (expectedForm, description);

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(T);

    /// <summary>Reads the text, or returns false when it is not of the scalar's form.</summary>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>The text of a value.</summary>
    protected abstract string Format(T value);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? value, out string? error) =>
        Finish(literal is StringValueNode text ? text.Value : null, out value, out error);

    /// <inheritdoc/>
    public override bool TryCoerceJson(JsonElement json, out object? value, out string? error) =>
        Finish(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out error);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(value is T typed ? Format(typed) : throw new FormatException($"{Name} cannot represent a {value.GetType().Name}."));

    private bool Finish(string? text, out object? value, out string? error)
    {
        if (text is not null && TryParse(text, out var parsed))
        {
            (value, error) = (parsed, null);
            return true;
        }

        (value, error) = (null, $"{Name} has to be a string of the form {_expectedForm}.");
        return false;
    }
}
