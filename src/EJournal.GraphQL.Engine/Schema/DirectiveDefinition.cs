namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A directive the schema knows (section 3.13).</summary>
public sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations)
{
    public string Name { get; } = name;

    /// <summary>Names of directive locations as the specification spells them: <c>FIELD</c>, <c>INPUT_FIELD_DEFINITION</c> …</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    public string? Description { get; init; }
    public ArgumentMap Arguments { get; init; } = ArgumentMap.Empty;
    public bool IsRepeatable { get; init; }
}
