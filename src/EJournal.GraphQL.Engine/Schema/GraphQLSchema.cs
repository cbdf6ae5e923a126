using System.Collections.Frozen;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A complete, validated, immutable type system (section 3).</summary>
public sealed class GraphQLSchema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<string, IReadOnlyList<ObjectType>> _possibleTypes;

    internal GraphQLSchema(
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        string? description = null)
    {
        (QueryType, MutationType, SubscriptionType, Description) = (queryType, mutationType, subscriptionType, description);
        _types = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _directives = directives.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);
        _possibleTypes = _types.Values.OfType<CompositeType>().ToFrozenDictionary(t => t.Name, FindPossibleTypes, StringComparer.Ordinal);
    }

    public string? Description { get; }
    public ObjectType QueryType { get; }
    public ObjectType? MutationType { get; }
    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type: the schema's own, the built-in scalars, and introspection's.</summary>
    public IReadOnlyCollection<NamedType> Types => _types.Values;

    public IReadOnlyCollection<DirectiveDefinition> Directives => _directives.Values;

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The object types that a value of the composite type can have (GetPossibleTypes, section 5.5.2.3); an object type has itself.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes[type.Name];

    private IReadOnlyList<ObjectType> FindPossibleTypes(CompositeType type) => type switch
    {
        ObjectType self => [self],
        UnionType union => union.Members,
        InterfaceType itself => [.. _types.Values.OfType<ObjectType>().Where(o => o.Interfaces.Contains(itself))],
        _ => [],
    };
}

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
