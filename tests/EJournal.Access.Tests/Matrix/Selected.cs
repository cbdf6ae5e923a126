using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>Some fields of one object.</summary>
/// <param name="Number">Of the selection in its document.</param>
/// <param name="Type">The type.</param>
/// <param name="Way">How it is reached.</param>
/// <param name="Of">The fields.</param>
/// <param name="Write">A field with its arguments and, where it is an object, the least of it.</param>
public sealed record Selected(int Number, ObjectType Type, Way Way, IReadOnlyList<FieldDefinition> Of, Func<FieldDefinition, string> Write)
{
    public string Alias => $"a{Number}";

    /// <summary>Where it stands in the answer.</summary>
    public IEnumerable<string> Path => Way.Steps.Count == 0 ? [] : Way.Steps.Skip(1).Select(step => step.Field.Name).Prepend(Alias);

    public string Fields(Func<FieldDefinition, string>? alias = null) => string.Join(' ', Of.Select(f => alias?.Invoke(f) + Write(f)));
}
