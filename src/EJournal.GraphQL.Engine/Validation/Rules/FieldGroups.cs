using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>The fields of a selection set by response name, inline fragments flattened, and the names of the fragments it spreads.</summary>
internal sealed class FieldGroups
{
    private readonly GraphQLSchema _schema;
    private List<string>? _fragments;

    public FieldGroups(GraphQLSchema schema, CompositeType? parent, SelectionSetNode selectionSet)
    {
        _schema = schema;
        Add(parent, selectionSet);
    }

    public OrderedDictionary<string, List<SelectedField>> Fields { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Fragments => _fragments ?? (IReadOnlyList<string>)[];

    private void Add(CompositeType? parent, SelectionSetNode selectionSet)
    {
        var selections = selectionSet.Selections;
        for (var i = 0; i < selections.Count; i++)
        {
            switch (selections[i])
            {
                case FieldNode field:
                    if (!Fields.TryGetValue(field.ResponseName, out var group))
                        Fields.Add(field.ResponseName, group = new(1));
                    group.Add(new SelectedField(parent, field, parent is null ? null : _schema.FindField(parent, field.Name.Value)));
                    break;
                case FragmentSpreadNode spread:
                    _fragments ??= [];
                    if (!_fragments.Contains(spread.Name.Value))
                        _fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.TypeCondition is { } condition ? _schema.FindType(condition.Name.Value) as CompositeType : parent, inline.SelectionSet);
                    break;
            }
        }
    }
}

/// <summary>A field where it is selected.</summary>
internal readonly record struct SelectedField(CompositeType? Parent, FieldNode Node, FieldDefinition? Definition);

/// <summary>Two fields, and those around them, that cannot be merged.</summary>
internal sealed record MergeConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second);
