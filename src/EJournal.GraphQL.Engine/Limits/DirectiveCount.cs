using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Limits;

/// <summary>Counts the directives of executable definitions as written.</summary>
internal static class DirectiveCount
{
    /// <summary>The number in the document, and the most at one place.</summary>
    public static (int Total, int AtOnePlace) Of(DocumentNode document)
    {
        var (total, most) = (0, 0);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Add(operation.Directives);
                    foreach (var variable in operation.VariableDefinitions)
                        Add(variable.Directives);
                    AddSelections(operation.SelectionSet);
                    break;
                case FragmentDefinitionNode fragment:
                    Add(fragment.Directives);
                    AddSelections(fragment.SelectionSet);
                    break;
            }
        }

        return (total, most);

        void Add(IReadOnlyList<DirectiveNode> directives)
        {
            total += directives.Count;
            most = Math.Max(most, directives.Count);
        }

        void AddSelections(SelectionSetNode? selectionSet)
        {
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                Add(selection.Directives);
                AddSelections(selection is FieldNode field ? field.SelectionSet : (selection as InlineFragmentNode)?.SelectionSet);
            }
        }
    }
}
