using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl.Rules;

/// <summary>Every type that is referred to is defined (section 3).</summary>
internal sealed class KnownTypeNames : SdlRule
{
    public override void Check(SdlContext context)
    {
        foreach (var node in context.Definitions<TypeSystemDefinitionNode>().SelectMany(References))
        {
            var name = node.Name.Value;
            if (!context.Types.ContainsKey(name) && !context.ExistingTypes.ContainsKey(name) && !IsBuiltIn(name))
                context.Report($"Unknown type \"{name}\".", node);
        }
    }

    private static bool IsBuiltIn(string name) => BuiltInScalars.All.Any(s => s.Name == name) || IntrospectionTypes.Defines(name);

    /// <summary>The types a definition refers to.</summary>
    public static IEnumerable<NamedTypeNode> References(TypeSystemDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes.Select(o => o.Type),
        FieldsTypeDefinitionNode type => type.Interfaces.Concat(type.Fields.SelectMany(f => OfValues(f.Arguments).Append(Named(f.Type)))),
        UnionTypeDefinitionNode union => union.Types,
        InputObjectTypeDefinitionNode input => OfValues(input.Fields),
        DirectiveDefinitionNode directive => OfValues(directive.Arguments),
        _ => [],
    };

    private static IEnumerable<NamedTypeNode> OfValues(IReadOnlyList<InputValueDefinitionNode> values) => values.Select(v => Named(v.Type));

    private static NamedTypeNode Named(TypeNode node) => node switch
    {
        ListTypeNode list => Named(list.ItemType),
        NonNullTypeNode nonNull => Named(nonNull.Type),
        _ => (NamedTypeNode)node,
    };
}
