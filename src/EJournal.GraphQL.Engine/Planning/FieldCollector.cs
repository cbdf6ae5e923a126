using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>The selections of one response key, each with the mask of the conditions it stands under; nearly always there is one.</summary>
internal sealed class FieldGroup(FieldNode node, ulong mask)
{
    public string Key { get; } = node.ResponseName;
    public FieldNode[] Nodes { get; private set; } = [node];
    public ulong[] Masks { get; private set; } = [mask];

    public void Add(FieldNode node, ulong mask) => (Nodes, Masks) = ([.. Nodes, node], [.. Masks, mask]);
}

/// <summary>
/// A place of a response key among the fields of its object: where the first of its selections stands that is included. A
/// later selection has a place of its own, taken unless an earlier one is included.
/// </summary>
internal readonly record struct FieldPlace(FieldGroup Group, ulong Mask, ulong[] Unless);

/// <summary>CollectFields (section 6.3.2) for all values of the variables at once: a selection keeps its conditions as a mask.</summary>
internal sealed class FieldCollector(Survey survey, Dictionary<string, FragmentDefinitionNode> fragments, ObjectType type)
{
    private HashSet<(string, ulong)>? _spread;

    public List<FieldPlace> Places { get; } = [];

    public void Collect(SelectionSetNode selections, ulong mask)
    {
        foreach (var selection in selections.Selections)
        {
            if (MaskOf(selection, mask) is not { } own)
                continue;
            switch (selection)
            {
                case FieldNode node:
                    Add(node, own);
                    break;
                case InlineFragmentNode inline when survey.Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, own);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && survey.Applies(fragment.TypeCondition, type) && (_spread ??= []).Add((spread.Name.Value, own)):
                    Collect(fragment.SelectionSet, own);
                    break;
            }
        }
    }

    private void Add(FieldNode node, ulong mask)
    {
        var key = node.ResponseName;
        foreach (var (group, _, _) in Places)
        {
            if (group.Key != key)
                continue;
            var earlier = group.Masks;
            group.Add(node, mask);
            // Included only together with an earlier selection, it has no say in the order.
            if (!Implies(mask, earlier))
                Places.Add(new(group, mask, earlier));
            return;
        }

        Places.Add(new(new FieldGroup(node, mask), mask, []));
    }

    private static bool Implies(ulong mask, ulong[] earlier) => Array.Exists(earlier, e => (e & mask) == e);

    // Null for a selection that a constant condition leaves out.
    private ulong? MaskOf(SelectionNode selection, ulong mask)
    {
        foreach (var directive in selection.Directives)
        {
            if (survey.BitOf(directive) is >= 0 and var bit)
                mask |= 1ul << bit;
            else if (directive.Name.Value is "skip" or "include" && directive.Arguments[0].Value is BooleanValueNode constant
                && constant.Value == (directive.Name.Value == "skip"))
                return null;
        }

        return mask;
    }
}
