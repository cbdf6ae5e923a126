using System.Runtime.CompilerServices;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Field Selection Merging (section 5.3.2): fields under one response name give one answer.</summary>
/// <remarks>
/// Pairs of fields are compared, and pairs of fragments at most once each. Still a valid document of a few kilobytes can ask for
/// millions of comparisons, so their number is a budget.
/// </remarks>
internal sealed partial class OverlappingFieldsCanBeMerged : ValidationRule
{
    private readonly Dictionary<(SelectionSetNode, CompositeType?), FieldGroups> _groups = [];
    private readonly PairSet<string, string> _comparedFragments = new();
    private readonly PairSet<FieldGroups, string> _comparedFieldsAndFragments = new();
    private readonly List<MergeConflict> _conflicts = [];
    private SelectionSetNode? _inline;
    private int _comparisons;
    private int _found;
    private bool _exhausted;

    // The selections of an inline fragment are compared with those around it, and so with each other.
    public override void EnterInlineFragment(InlineFragmentNode node) => _inline = node.SelectionSet;

    public override void EnterSelectionSet(SelectionSetNode node)
    {
        // As nearly all selection sets: no fragment and no name twice, so there is nothing to compare.
        if (node == _inline || DistinctNames.In(node.Selections, selection => (selection as FieldNode)?.ResponseName))
            return;
        _conflicts.Clear();
        _found = 0;
        WithinSelectionSet(_conflicts, GroupsOf(node, Context.ParentType));
        foreach (var conflict in _conflicts)
        {
            Context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }
    }

    private bool Spend(SyntaxNode at)
    {
        if (_exhausted)
            return false;

        // Fragments that spread each other in a cycle are compared here before their own rule refuses them, pair by pair and deep.
        if (++_comparisons <= Context.Options.MaxFieldComparisons && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        _exhausted = true;
        Context.Abort(ErrorCodes.DocumentTooLarge, "The document selects too many fields under the same names to compare.", at);
        return false;
    }

    private FieldGroups GroupsOf(SelectionSetNode node, CompositeType? parent)
    {
        if (!_groups.TryGetValue((node, parent), out var groups))
            _groups.Add((node, parent), groups = new FieldGroups(Context.Schema, parent, node));
        return groups;
    }

    private FieldGroups GroupsOf(FragmentDefinitionNode fragment) =>
        GroupsOf(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType);

    private void WithinSelectionSet(List<MergeConflict> conflicts, FieldGroups groups)
    {
        foreach (var fields in groups.Fields.Values)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count && !_exhausted; j++)
                    Compare(conflicts, exclusive: false, fields[i], fields[j]);
            }
        }

        for (var i = 0; i < groups.Fragments.Count && !_exhausted; i++)
        {
            FieldsAndFragment(conflicts, exclusive: false, groups, groups.Fragments[i]);
            for (var j = i + 1; j < groups.Fragments.Count; j++)
                TwoFragments(conflicts, exclusive: false, groups.Fragments[i], groups.Fragments[j]);
        }
    }

    private void FieldsAndFragment(List<MergeConflict> conflicts, bool exclusive, FieldGroups groups, string fragmentName)
    {
        if (_exhausted || !_comparedFieldsAndFragments.Add(groups, fragmentName, exclusive) || Context.FindFragment(fragmentName) is not { } fragment)
            return;
        var others = GroupsOf(fragment);
        if (others == groups || !Spend(fragment))
            return;
        BetweenFields(conflicts, exclusive, groups, others);
        foreach (var referenced in others.Fragments)
            FieldsAndFragment(conflicts, exclusive, groups, referenced);
    }

    private void TwoFragments(List<MergeConflict> conflicts, bool exclusive, string first, string second)
    {
        if (_exhausted || first == second || !_comparedFragments.AddUnordered(first, second, exclusive))
            return;
        if (Context.FindFragment(first) is not { } fragment1 || Context.FindFragment(second) is not { } fragment2 || !Spend(fragment1))
            return;
        var (groups1, groups2) = (GroupsOf(fragment1), GroupsOf(fragment2));
        BetweenFields(conflicts, exclusive, groups1, groups2);
        foreach (var referenced in groups2.Fragments)
            TwoFragments(conflicts, exclusive, first, referenced);
        foreach (var referenced in groups1.Fragments)
            TwoFragments(conflicts, exclusive, referenced, second);
    }

    private void BetweenFields(List<MergeConflict> conflicts, bool exclusive, FieldGroups groups1, FieldGroups groups2)
    {
        foreach (var (name, fields1) in groups1.Fields)
        {
            if (!groups2.Fields.TryGetValue(name, out var fields2))
                continue;
            foreach (var field1 in fields1)
            {
                for (var i = 0; i < fields2.Count && !_exhausted; i++)
                    Compare(conflicts, exclusive, field1, fields2[i]);
            }
        }
    }

    private List<MergeConflict> BetweenSubselections(bool exclusive, FieldGroups groups1, FieldGroups groups2)
    {
        var conflicts = new List<MergeConflict>();
        BetweenFields(conflicts, exclusive, groups1, groups2);
        foreach (var fragment in groups2.Fragments)
            FieldsAndFragment(conflicts, exclusive, groups1, fragment);
        foreach (var fragment in groups1.Fragments)
            FieldsAndFragment(conflicts, exclusive, groups2, fragment);
        foreach (var fragment1 in groups1.Fragments)
        {
            foreach (var fragment2 in groups2.Fragments)
                TwoFragments(conflicts, exclusive, fragment1, fragment2);
        }

        return conflicts;
    }

    private void Compare(List<MergeConflict> conflicts, bool exclusive, in SelectedField a, in SelectedField b)
    {
        // As many as are told at all: one error names every conflict below its fields, and would grow with the square of the document.
        if (_found >= Context.Options.MaxErrors || !Spend(b.Node))
            return;

        // Objects of two different object types are never the same object, so the fields may differ; their shapes may not.
        exclusive |= a.Parent != b.Parent && a.Parent is ObjectType && b.Parent is ObjectType;
        var name = a.Node.ResponseName;
        if (!exclusive && a.Node.Name.Value != b.Node.Name.Value)
            Add(conflicts, new(name, $"\"{a.Node.Name}\" and \"{b.Node.Name}\" are different fields", [a.Node], [b.Node]));
        else if (!exclusive && !SameArguments(a.Node.Arguments, b.Node.Arguments))
            Add(conflicts, new(name, "they have differing arguments", [a.Node], [b.Node]));
        else if (a.Definition is not null && b.Definition is not null && ShapesDiffer(a.Definition.Type, b.Definition.Type))
            Add(conflicts, new(name, $"they return conflicting types \"{a.Definition.Type}\" and \"{b.Definition.Type}\"", [a.Node], [b.Node]));
        else if (a.Node.SelectionSet is { } set1 && b.Node.SelectionSet is { } set2)
            CompareSubselections(conflicts, exclusive, a, b, GroupsOf(set1, CompositeTypeOf(a)), GroupsOf(set2, CompositeTypeOf(b)));
    }

    private void Add(List<MergeConflict> conflicts, MergeConflict conflict)
    {
        _found++;
        conflicts.Add(conflict);
    }

    private void CompareSubselections(List<MergeConflict> conflicts, bool exclusive, SelectedField a, SelectedField b, FieldGroups groups1, FieldGroups groups2)
    {
        var inner = BetweenSubselections(exclusive, groups1, groups2);
        if (inner.Count == 0)
            return;
        conflicts.Add(new(
            a.Node.ResponseName,
            string.Join(" and ", inner.Select(c => $"subfields \"{c.ResponseName}\" conflict because {c.Reason}")),
            [a.Node, .. inner.SelectMany(c => c.First)],
            [b.Node, .. inner.SelectMany(c => c.Second)]));
    }

    private static CompositeType? CompositeTypeOf(in SelectedField field) => field.Definition?.Type.Named as CompositeType;

    private static bool ShapesDiffer(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType x, ListType y) => ShapesDiffer(x.ItemType, y.ItemType),
        (NonNullType x, NonNullType y) => ShapesDiffer(x.Type, y.Type),
        (ListType or NonNullType, _) or (_, ListType or NonNullType) => true,
        _ => (a.IsLeafType || b.IsLeafType) && a != b,
    };
}
