using System.Collections.Frozen;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A complete, validated, immutable type system (section 3).</summary>
public sealed class GraphQLSchema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<string, IReadOnlyList<ObjectType>> _possibleTypes;

    // Introspection's types and the built-in directives are added to what is given; of the built-in scalars those stay that are
    // referred to. Without an introspection that has resolvers the schema can be validated against, not executed.
    internal GraphQLSchema(
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        string? description = null,
        IntrospectionTypes? introspection = null)
    {
        (QueryType, MutationType, SubscriptionType, Description) = (queryType, mutationType, subscriptionType, description);
        Introspection = introspection ?? IntrospectionTypes.Create();
        Introspection.AttachTo(queryType);

        Directives = [.. directives.Concat(BuiltInDirectives.All).DistinctBy(d => d.Name, StringComparer.Ordinal)];
        var candidates = types.Concat(Introspection.Types).Concat(BuiltInScalars.All).DistinctBy(t => t.Name, StringComparer.Ordinal).ToList();
        var referenced = TypeReferences.Of(candidates, Directives);
        Types = [.. candidates.Where(t => !BuiltInScalars.All.Contains(t) || referenced.Contains(t))];

        _types = Types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _directives = Directives.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);
        _possibleTypes = Types.OfType<CompositeType>().ToFrozenDictionary(t => t.Name, FindPossibleTypes, StringComparer.Ordinal);
    }

    public string? Description { get; }
    public ObjectType QueryType { get; }
    public ObjectType? MutationType { get; }
    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type in order of declaration: the schema's own, introspection's, and the built-in scalars in use.</summary>
    public IReadOnlyCollection<NamedType> Types { get; }

    public IReadOnlyCollection<DirectiveDefinition> Directives { get; }

    /// <summary>The types and meta-fields of introspection.</summary>
    public IntrospectionTypes Introspection { get; }

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The field as a selection on the type finds it: a declared one, or a meta-field (section 4.1).</summary>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (parent is FieldsType type && type.Fields.TryGet(name, out var field))
            return field;
        return name switch
        {
            "__typename" => Introspection.TypeName,
            "__schema" when parent == QueryType => Introspection.SchemaField,
            "__type" when parent == QueryType => Introspection.TypeField,
            _ => null,
        };
    }

    /// <summary>The type where operations of the kind begin, if the schema has it.</summary>
    public ObjectType? RootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Mutation => MutationType,
        Language.OperationType.Subscription => SubscriptionType,
        _ => QueryType,
    };

    /// <summary>The object types that a value of the composite type can have (GetPossibleTypes, section 5.5.2.3); an object type has itself.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes[type.Name];

    private IReadOnlyList<ObjectType> FindPossibleTypes(CompositeType type) => type switch
    {
        ObjectType self => [self],
        UnionType union => union.Members,
        InterfaceType itself => [.. Types.OfType<ObjectType>().Where(o => o.Interfaces.Contains(itself))],
        _ => [],
    };
}
