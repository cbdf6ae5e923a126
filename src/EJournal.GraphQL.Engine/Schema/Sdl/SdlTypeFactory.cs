using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>Makes the type model out of type system definitions and their extensions.</summary>
internal sealed class SdlTypeFactory
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDefinitionNode>> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<NamedType> _known;
    private readonly Func<string, string, FieldResolver?>? _resolverOf;

    /// <param name="known">Types the definitions may refer to, beside the built-in scalars; they are complete and not changed.</param>
    /// <param name="resolverOf">The resolver of a field by type name and field name.</param>
    public SdlTypeFactory(IEnumerable<NamedType> known, Func<string, string, FieldResolver?>? resolverOf = null)
    {
        _resolverOf = resolverOf;
        _known = [.. BuiltInScalars.All, .. known];
        foreach (var type in _known)
            _types.Add(type.Name, type);
    }

    /// <summary>What the strongly typed model cannot hold: a union of scalars, an unknown name.</summary>
    public List<GraphQLError> Errors { get; } = [];

    public IReadOnlyCollection<NamedType> Types => _types.Values;

    public void AddTypes(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>())
        {
            if (!definition.IsExtension)
                _types.TryAdd(definition.Name.Value, CreateShell(definition));
            if (!_parts.TryGetValue(definition.Name.Value, out var parts))
                _parts.Add(definition.Name.Value, parts = []);
            parts.Add(definition);
        }

        foreach (var (name, parts) in _parts)
        {
            if (_types.TryGetValue(name, out var type))
                Complete(type, parts);
        }
    }

    public DirectiveDefinition CreateDirective(DirectiveDefinitionNode node) => new(node.Name.Value, [.. node.Locations.Select(l => l.Value)])
    {
        Description = node.Description?.Value,
        Arguments = Arguments(node.Arguments),
        IsRepeatable = node.IsRepeatable,
    };

    public NamedType? Find(NamedTypeNode node)
    {
        var type = _types.GetValueOrDefault(node.Name.Value);
        if (type is null)
            Errors.Add(new GraphQLError($"Unknown type \"{node.Name.Value}\"."));
        return type;
    }

    private static NamedType CreateShell(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value),
        EnumTypeDefinitionNode => new EnumType(node.Name.Value),
        InputObjectTypeDefinitionNode => new InputObjectType(node.Name.Value),
        _ => new UntypedScalar(node.Name.Value),
    };

    private void Complete(NamedType type, List<TypeDefinitionNode> parts)
    {
        // SDL that repeats a built-in scalar changes nothing: they are shared by all schemas.
        if (_known.Contains(type))
            return;

        type.Description = parts.Find(p => !p.IsExtension)?.Description?.Value;
        switch (type)
        {
            case FieldsType fields:
                var nodes = parts.OfType<FieldsTypeDefinitionNode>().ToList();
                fields.Interfaces = [.. nodes.SelectMany(n => n.Interfaces).Select(n => FindAs<InterfaceType>(n, $"Type {type} can only implement interface types")).OfType<InterfaceType>()];
                fields.Fields = new([.. nodes.SelectMany(n => n.Fields).Select(n => CreateField(fields, n)).OfType<FieldDefinition>()]);
                break;
            case UnionType union:
                union.Members =
                [
                    .. parts.OfType<UnionTypeDefinitionNode>().SelectMany(n => n.Types)
                        .Select(n => FindAs<ObjectType>(n, $"Union type {type} can only include object types")).OfType<ObjectType>(),
                ];
                break;
            case EnumType @enum:
                @enum.Values = [.. parts.OfType<EnumTypeDefinitionNode>().SelectMany(n => n.Values).Select(CreateEnumValue)];
                break;
            case InputObjectType input:
                input.Fields = Arguments([.. parts.OfType<InputObjectTypeDefinitionNode>().SelectMany(n => n.Fields)]);
                input.IsOneOf = parts.Any(p => p.Directives.Any(d => d.Name.Value == BuiltInDirectives.OneOf.Name));
                break;
            case ScalarType scalar:
                scalar.SpecifiedByUrl = parts.Select(p => Argument(p.Directives, BuiltInDirectives.SpecifiedBy.Name, "url")).LastOrDefault(u => u is not null);
                break;
        }
    }

    private T? FindAs<T>(NamedTypeNode node, string rule)
        where T : NamedType
    {
        var type = Find(node);
        if (type is not null and not T)
            Errors.Add(new GraphQLError($"{rule}, it cannot name {type}."));
        return type as T;
    }

    private FieldDefinition? CreateField(FieldsType declaring, FieldDefinitionNode node) => Resolve(node.Type) is not { } type
        ? null
        : new FieldDefinition(node.Name.Value, type)
        {
            Description = node.Description?.Value,
            Arguments = Arguments(node.Arguments),
            DeprecationReason = DeprecationReason(node.Directives),
            Resolver = _resolverOf?.Invoke(declaring.Name, node.Name.Value),
            DeclaringType = declaring,
        };

    private ArgumentMap Arguments(IReadOnlyList<InputValueDefinitionNode> nodes) =>
        nodes.Count == 0 ? ArgumentMap.Empty : new([.. nodes.Select(CreateInputValue).OfType<InputValueDefinition>()]);

    private InputValueDefinition? CreateInputValue(InputValueDefinitionNode node) => Resolve(node.Type) is not { } type
        ? null
        : new InputValueDefinition(node.Name.Value, type)
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = DeprecationReason(node.Directives),
        };

    private EnumValueDefinition CreateEnumValue(EnumValueDefinitionNode node) => new(node.Name.Value, node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node.Directives),
    };

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => Resolve(list.ItemType) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        NamedTypeNode named => Find(named),
        _ => null,
    };

    private string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        directives.Any(d => d.Name.Value == BuiltInDirectives.Deprecated.Name)
            ? Argument(directives, BuiltInDirectives.Deprecated.Name, "reason") ?? "No longer supported"
            : null;

    // The arguments of the built-in directives are strings, never null.
    private string? Argument(IReadOnlyList<DirectiveNode> directives, string directive, string argument)
    {
        var value = directives.FirstOrDefault(d => d.Name.Value == directive)?.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;
        if (value is not (null or StringValueNode))
            Errors.Add(new GraphQLError($"Argument \"{argument}\" of directive \"@{directive}\" must be a string."));
        return (value as StringValueNode)?.Value;
    }
}
