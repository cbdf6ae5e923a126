using System.Text;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>Compiles a valid operation into its plan.</summary>
internal sealed class OperationPlanner
{
    // Far above any honest document: fragments on many types inside each other can ask for a plan of their own for each combination.
    private const int MostPlans = 5_000;

    private readonly GraphQLSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Survey _survey;

    // Abstract types inside each other would multiply; their plans are shared wherever the same is selected on the same type.
    private readonly Dictionary<SelectionSources, ChildPlans> _children = [];
    private int _plans;

    private OperationPlanner(GraphQLSchema schema, DocumentNode document, VariablePlan[] variables)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        _survey = new Survey(schema, variables, _fragments);
    }

    public static OperationPlan Plan(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var root = operation.Operation switch
        {
            OperationType.Query => schema.QueryType,
            OperationType.Mutation => schema.MutationType!,
            _ => schema.SubscriptionType!,
        };
        VariablePlan[] variables = [.. operation.VariableDefinitions.Select(v => VariablePlan.Of(v, schema))];
        var planner = new OperationPlanner(schema, document, variables);
        planner._survey.Visit(operation.SelectionSet, root);
        var selections = planner.PlanSelections([(operation.SelectionSet, 0)], root);
        return new OperationPlan
        {
            Document = document,
            Operation = operation,
            Variables = variables,
            Conditions = planner._survey.Conditions,
            GatedFields = [.. planner._survey.Gates.Keys],
            UsesIntrospection = planner._survey.UsesIntrospection,
            Root = selections,
            Cost = OperationCost.Of(selections),
        };
    }

    private SelectionSetPlan PlanSelections((SelectionSetNode Selections, ulong Mask)[] sources, ObjectType type)
    {
        if (++_plans > MostPlans)
            throw new GraphQLException("The operation selects in too many different ways on abstract types.", ErrorCodes.TooCostly);
        var collected = new FieldCollector(_survey, _fragments, type);
        foreach (var (selections, mask) in sources)
            collected.Collect(selections, mask);
        return new SelectionSetPlan(type, [.. collected.Places.ConvertAll(p => PlanField(p, type))]);
    }

    private FieldPlan PlanField(FieldPlace place, ObjectType type)
    {
        var group = place.Group;
        var node = group.Nodes[0];
        var field = _survey.FieldOf(node.Name.Value, type) ?? _schema.Introspection.TypeName;
        var resolver = field.Resolver as ExecutableResolver;
        return new FieldPlan
        {
            Key = group.Key,
            Name = NameOf(group.Key),
            Kind = node.Name.Value == "__typename" ? FieldKind.TypeName
                : !field.Type.IsLeafType ? FieldKind.Composite
                : resolver is PropertyResolver ? FieldKind.PropertyLeaf : FieldKind.FetchedLeaf,
            Field = field,
            NullableType = field.Type.Nullable,
            Resolver = resolver,
            Nodes = group.Nodes,
            NodeMasks = group.Masks,
            Mask = place.Mask,
            Unless = place.Unless,
            Gate = _survey.Gates.IndexOf(field),
            Arguments = ArgumentPlan.Of(field, node),
            Children = field.Type.Named is CompositeType composite ? PlanChildren(group, composite) : null,
        };
    }

    // Names are ASCII by the grammar.
    private static byte[] NameOf(string key)
    {
        var name = new byte[key.Length + 4];
        (name[0], name[1], name[^2], name[^1]) = ((byte)',', (byte)'"', (byte)'"', (byte)':');
        Encoding.ASCII.GetBytes(key, name.AsSpan(2));
        return name;
    }

    private ChildPlans PlanChildren(FieldGroup group, CompositeType type)
    {
        var sources = new SelectionSources(type, [.. group.Nodes.Select((node, i) => (node.SelectionSet!, group.Masks[i]))]);
        if (_children.TryGetValue(sources, out var known))
            return known;
        var types = _schema.PossibleTypes(type);
        return _children[sources] = new ChildPlans(type, types, [.. types.Select(concrete => PlanSelections(sources.Sets, concrete))]);
    }
}
