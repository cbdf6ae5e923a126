using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>
/// One walk over an operation before it is planned: numbers its conditions, and lists the fields it can select on any
/// concrete type. Each selection set is visited once for each type, however deep abstract types are nested.
/// </summary>
internal sealed class Survey(GraphQLSchema schema, VariablePlan[] variables, Dictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly HashSet<(SelectionSetNode, ObjectType)> _visited = [];
    private readonly OrderedDictionary<Condition, int> _bits = [];

    public OrderedDictionary<FieldDefinition, int> Gates { get; } = [];
    public bool UsesIntrospection { get; private set; }
    public Condition[] Conditions => [.. _bits.Keys];

    public void Visit(SelectionSetNode selections, ObjectType type)
    {
        if (!_visited.Add((selections, type)))
            return;
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
                BitOf(directive);
            switch (selection)
            {
                case FieldNode node: VisitField(node, type); break;
                case InlineFragmentNode inline: VisitFragment(inline.TypeCondition, inline.SelectionSet, type); break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment):
                    VisitFragment(fragment.TypeCondition, fragment.SelectionSet, type);
                    break;
            }
        }
    }

    /// <summary>The bit of a @skip or @include whose argument is a variable; -1 for one that is constant, and for other directives.</summary>
    public int BitOf(DirectiveNode directive)
    {
        if (directive.Name.Value is not ("skip" or "include") || directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value is not VariableNode variable)
            return -1;
        var condition = new Condition(Array.FindIndex(variables, v => v.Name == variable.Name.Value), directive.Name.Value == "skip");
        if (_bits.TryGetValue(condition, out var bit))
            return bit;
        if (_bits.Count == 64)
            throw new GraphQLException("The operation has too many different conditions.", ErrorCodes.TooManyDirectives);
        return _bits[condition] = _bits.Count;
    }

    public FieldDefinition? FieldOf(string name, ObjectType type) => name switch
    {
        "__typename" => null,
        "__schema" when type == schema.QueryType => schema.Introspection.SchemaField,
        "__type" when type == schema.QueryType => schema.Introspection.TypeField,
        _ => type.Fields[name],
    };

    /// <summary>Does a fragment on the named type apply to objects of the type?</summary>
    public bool Applies(NamedTypeNode? condition, ObjectType type) => condition is null || condition.Name.Value == type.Name
        || (schema.FindType(condition.Name.Value) is CompositeType composite and not ObjectType && schema.PossibleTypes(composite).Contains(type));

    private void VisitFragment(NamedTypeNode? condition, SelectionSetNode selections, ObjectType type)
    {
        if (Applies(condition, type))
            Visit(selections, type);
    }

    private void VisitField(FieldNode node, ObjectType type)
    {
        if (FieldOf(node.Name.Value, type) is not { } field)
            return;
        if (node.Name.Value.StartsWith("__", StringComparison.Ordinal))
            UsesIntrospection = true;
        else if (!type.Name.StartsWith("__", StringComparison.Ordinal))
            Gates.TryAdd(field, Gates.Count);
        if (node.SelectionSet is null || field.Type.Named is not CompositeType composite)
            return;
        foreach (var possible in schema.PossibleTypes(composite))
            Visit(node.SelectionSet, possible);
    }
}
