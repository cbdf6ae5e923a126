namespace EJournal.GraphQL.Engine;

/// <summary>One selection of a field, as <see cref="SelectedFields.Single"/> finds it.</summary>
/// <param name="Arguments">The coerced values, in the order of the schema.</param>
/// <param name="Below">What is selected below it.</param>
public sealed record SelectedField(IReadOnlyList<object?> Arguments, SelectedFields Below);
