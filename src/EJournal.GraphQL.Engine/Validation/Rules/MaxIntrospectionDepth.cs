using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Introspection that nests its lists three deep grows with the cube of the schema: no tool needs it.</summary>
internal sealed class MaxIntrospectionDepth : ValidationRule
{
    private const int MaxLists = 2;
    private readonly HashSet<(string Fragment, int Lists)> _checked = [];

    public override void EnterField(FieldNode node)
    {
        if (node.Name.Value is "__schema" or "__type" && Exceeds(node.SelectionSet, 0))
            Context.ReportCode(ErrorCodes.DocumentTooDeep, "Maximum introspection depth exceeded.", node);
    }

    private bool Exceeds(SelectionSetNode? selectionSet, int lists)
    {
        if (selectionSet is null)
            return false;
        foreach (var selection in selectionSet.Selections)
        {
            var exceeds = selection switch
            {
                FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } list =>
                    lists == MaxLists || Exceeds(list.SelectionSet, lists + 1),
                FieldNode field => Exceeds(field.SelectionSet, lists),
                InlineFragmentNode inline => Exceeds(inline.SelectionSet, lists),
                FragmentSpreadNode spread => Exceeds(spread, lists),
                _ => false,
            };
            if (exceeds)
                return true;
        }

        return false;
    }

    // Remembered per depth: a fragment spread twice in each of twenty others would be visited a million times. Also ends cycles.
    private bool Exceeds(FragmentSpreadNode spread, int lists)
    {
        if (Context.FindFragment(spread.Name.Value) is not { } fragment || !_checked.Add((spread.Name.Value, lists)))
            return false;
        if (!Exceeds(fragment.SelectionSet, lists))
            return false;
        _checked.Remove((spread.Name.Value, lists));
        return true;
    }
}
