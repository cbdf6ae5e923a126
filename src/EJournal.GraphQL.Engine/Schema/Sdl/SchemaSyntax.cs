using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>The syntax tree of a schema's definitions.</summary>
internal static class SchemaSyntax
{
    /// <summary>A schema definition, unless the default names and no description make it superfluous.</summary>
    public static IEnumerable<DefinitionNode> Of(GraphQLSchema schema)
    {
        var roots = Enum.GetValues<OperationType>().Select(o => (Operation: o, Type: schema.RootType(o))).Where(r => r.Type is not null).ToList();
        if (schema.Description is null && roots.TrueForAll(r => r.Type!.Name == r.Operation.ToString()))
            return [];
        return
        [
            new SchemaDefinitionNode
            {
                Description = Description(schema.Description),
                OperationTypes = [.. roots.Select(r => new OperationTypeDefinitionNode { Operation = r.Operation, Type = Named(r.Type!) })],
            },
        ];
    }

    public static DefinitionNode Of(DirectiveDefinition directive) => new DirectiveDefinitionNode
    {
        Description = Description(directive.Description),
        Name = new NameNode(directive.Name),
        Arguments = Values(directive.Arguments),
        IsRepeatable = directive.IsRepeatable,
        Locations = [.. directive.Locations.Select(l => new NameNode(l))],
    };

    public static DefinitionNode Of(NamedType type)
    {
        var (name, description) = (new NameNode(type.Name), Description(type.Description));
        return type switch
        {
            ObjectType t => new ObjectTypeDefinitionNode
            {
                Description = description,
                Name = name,
                Interfaces = Interfaces(t),
                Directives = RequiresScopes.Written(RequiresScopes.OfAll(t)),
                Fields = Fields(t),
            },
            InterfaceType t => new InterfaceTypeDefinitionNode { Description = description, Name = name, Interfaces = Interfaces(t), Fields = Fields(t) },
            UnionType t => new UnionTypeDefinitionNode { Description = description, Name = name, Types = [.. t.Members.Select(Named)] },
            EnumType t => new EnumTypeDefinitionNode { Description = description, Name = name, Values = [.. t.Values.Select(Value)] },
            InputObjectType t => new InputObjectTypeDefinitionNode
            {
                Description = description,
                Name = name,
                Directives = t.IsOneOf ? [Directive(BuiltInDirectives.OneOf)] : [],
                Fields = Values(t.Fields),
            },
            ScalarType t => new ScalarTypeDefinitionNode
            {
                Description = description,
                Name = name,
                Directives = t.SpecifiedByUrl is { } url ? [Directive(BuiltInDirectives.SpecifiedBy, url)] : [],
            },
            _ => throw new ArgumentException("Not a named type of this model.", nameof(type)),
        };
    }

    private static NamedTypeNode Named(NamedType type) => new(new NameNode(type.Name));

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        ListType list => new ListTypeNode(Reference(list.ItemType)),
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.Type)),
        _ => Named((NamedType)type),
    };

    private static NamedTypeNode[] Interfaces(FieldsType type) => [.. type.Interfaces.Select(Named)];

    private static FieldDefinitionNode[] Fields(FieldsType type)
    {
        var onType = RequiresScopes.OfAll(type) is not null;
        return
        [
            .. type.Fields.Select(f => new FieldDefinitionNode
            {
                Description = Description(f.Description),
                Name = new NameNode(f.Name),
                Arguments = Values(f.Arguments),
                Type = Reference(f.Type),
                Directives = [.. Deprecation(f.DeprecationReason), .. RequiresScopes.Written(onType ? null : f.Scopes?.AnyOf)],
            }),
        ];
    }

    private static InputValueDefinitionNode[] Values(ArgumentMap values) =>
    [
        .. values.Select(v => new InputValueDefinitionNode
        {
            Description = Description(v.Description),
            Name = new NameNode(v.Name),
            Type = Reference(v.Type),
            DefaultValue = v.DefaultValue,
            Directives = Deprecation(v.DeprecationReason),
        }),
    ];

    private static EnumValueDefinitionNode Value(EnumValueDefinition value) => new()
    {
        Description = Description(value.Description),
        Name = new NameNode(value.Name),
        Directives = Deprecation(value.DeprecationReason),
    };

    private static StringValueNode? Description(string? text) => string.IsNullOrEmpty(text) ? null : new StringValueNode(text, block: true);

    private static IReadOnlyList<DirectiveNode> Deprecation(string? reason) => reason is null ? [] : [Directive(BuiltInDirectives.Deprecated, reason)];

    private static DirectiveNode Directive(DirectiveDefinition directive, string? argument = null) => new()
    {
        Name = new NameNode(directive.Name),
        Arguments = argument is null
            ? []
            : [new ArgumentNode { Name = new NameNode(directive.Arguments[0].Name), Value = new StringValueNode(argument, block: false) }],
    };
}
