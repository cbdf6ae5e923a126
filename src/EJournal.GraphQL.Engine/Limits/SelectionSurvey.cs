using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Limits;

/// <summary>Measures the selections of a document; each fragment once, however often it is spread.</summary>
internal sealed class SelectionSurvey(DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
        .DistinctBy(f => f.Name.Value, StringComparer.Ordinal).ToDictionary(f => f.Name.Value, StringComparer.Ordinal);

    // Null while the fragment is being measured: a spread of it then is a cycle, which adds nothing here and is refused by its own rule.
    private readonly Dictionary<(string Fragment, bool Introspection), SelectionMeasure?> _measures = [];

    public SelectionMeasure Measure(SelectionSetNode? selectionSet, bool introspection = false)
    {
        var total = default(SelectionMeasure);
        if (selectionSet is null)
            return total;
        foreach (var selection in selectionSet.Selections)
            total = total.And(MeasureSelection(selection, introspection));
        return total;
    }

    /// <summary>The root fields of an operation as often as they would run; fragments are entered once each, plainly repeated ones add nothing new.</summary>
    public IReadOnlyList<FieldNode> RootFields(OperationDefinitionNode operation)
    {
        var fields = new List<FieldNode>();
        AddRootFields(operation.SelectionSet, fields, new HashSet<string>(StringComparer.Ordinal));
        return fields;
    }

    private SelectionMeasure MeasureSelection(SelectionNode selection, bool introspection)
    {
        switch (selection)
        {
            case FieldNode field:
                var inside = introspection || field.Name.Value is "__schema" or "__type";
                return Measure(field.SelectionSet, inside).Under(field.Alias is not null, inside);
            case InlineFragmentNode inline:
                return Measure(inline.SelectionSet, introspection);
            case FragmentSpreadNode spread when _fragments.TryGetValue(spread.Name.Value, out var fragment):
                return MeasureFragment(fragment, introspection);
            default:
                return default;
        }
    }

    private SelectionMeasure MeasureFragment(FragmentDefinitionNode fragment, bool introspection)
    {
        var key = (fragment.Name.Value, introspection);
        if (_measures.TryGetValue(key, out var known))
            return known ?? default;
        _measures[key] = null;
        var measure = Measure(fragment.SelectionSet, introspection);
        _measures[key] = measure;
        return measure;
    }

    private void AddRootFields(SelectionSetNode selectionSet, List<FieldNode> fields, HashSet<string> entered)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: not "__typename" } field: fields.Add(field); break;
                case InlineFragmentNode inline: AddRootFields(inline.SelectionSet, fields, entered); break;
                case FragmentSpreadNode spread when entered.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment):
                    AddRootFields(fragment.SelectionSet, fields, entered);
                    break;
            }
        }
    }
}
