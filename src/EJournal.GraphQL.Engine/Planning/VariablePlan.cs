using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A variable of an operation.</summary>
internal sealed record VariablePlan(string Name, GraphQLType Type, ValueNode? Default, VariableDefinitionNode Node)
{
    public static VariablePlan Of(VariableDefinitionNode node, GraphQLSchema schema) =>
        new(node.Variable.Name.Value, TypeOf(node.Type, schema), node.DefaultValue, node);

    private static GraphQLType TypeOf(TypeNode node, GraphQLSchema schema) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type, schema)),
        ListTypeNode list => new ListType(TypeOf(list.ItemType, schema)),
        NamedTypeNode named => schema.FindType(named.Name.Value) ?? throw new InvalidOperationException($"Unknown type {named.Name.Value}."),
        _ => throw new InvalidOperationException("Unknown type notation."),
    };
}
