using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Single Root Field (section 5.2.4.1): a subscription selects one field, on no condition, and no introspection.</summary>
internal sealed class SingleFieldSubscriptions : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
            return;

        var owner = node.Name is null ? "Anonymous Subscription" : $"Subscription \"{node.Name}\"";
        var fields = new RootFields(Context, root);
        var groups = fields.Collect(node.SelectionSet);
        if (fields.Conditions.Count > 0)
        {
            Context.Report($"{owner} must not use `@skip` or `@include` on its top level.", [.. fields.Conditions]);
            return;
        }

        if (groups.Count == 0)
            Context.Report($"{owner} must select one top level field.", node.SelectionSet);
        if (groups.Count > 1)
            Context.Report($"{owner} must select only one top level field.", [.. groups.Skip(1).SelectMany(g => g)]);
        foreach (var group in groups.Where(g => IntrospectionTypes.IsReserved(g[0].Name.Value)))
            Context.Report($"{owner} must not select an introspection top level field.", [.. group]);
    }

    /// <summary>The root fields by response name, fragments expanded once each.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly OrderedDictionary<string, List<FieldNode>> _groups = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        /// <summary>What could leave a field out, and is known only with the variables.</summary>
        public List<DirectiveNode> Conditions { get; } = [];

        public IReadOnlyList<List<FieldNode>> Collect(SelectionSetNode selectionSet)
        {
            Add(selectionSet);
            return _groups.Values;
        }

        private void Add(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                if ((selection.Directives.FirstOrDefault(d => d.Name.Value == "skip") ?? selection.Directives.FirstOrDefault(d => d.Name.Value == "include")) is { } condition)
                {
                    Conditions.Add(condition);
                    continue;
                }

                switch (selection)
                {
                    case FieldNode field:
                        if (!_groups.TryGetValue(field.ResponseName, out var group))
                            _groups.Add(field.ResponseName, group = []);
                        group.Add(field);
                        break;
                    case InlineFragmentNode inline when Applies(inline.TypeCondition):
                        Add(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                        if (context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition))
                            Add(fragment.SelectionSet);
                        break;
                }
            }
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.Schema.FindType(condition.Name.Value) is CompositeType type && context.Schema.PossibleTypes(type).Contains(root));
    }
}
