using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spreads Must Not Form Cycles (section 5.5.2.2). Each cycle is reported once, by the spreads that form it.</summary>
internal sealed class NoFragmentCycles : ValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _pathIndex = new(StringComparer.Ordinal);

    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var fragment in node.Definitions.OfType<FragmentDefinitionNode>())
            Visit(fragment);
    }

    // The depth of the recursion is at most the number of fragments, which the parser bounds.
    private void Visit(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
            return;
        _pathIndex[name] = _path.Count;
        foreach (var spread in Context.UsageOf(fragment).Spreads)
        {
            _path.Add(spread);
            if (_pathIndex.TryGetValue(spread.Name.Value, out var start))
                ReportCycle(spread, _path[start..]);
            else if (Context.FindFragment(spread.Name.Value) is { } target)
                Visit(target);
            _path.RemoveAt(_path.Count - 1);
        }

        _pathIndex.Remove(name);
    }

    private void ReportCycle(FragmentSpreadNode closing, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(s => $"\"{s.Name}\""));
        Context.Report($"Cannot spread fragment \"{closing.Name}\" within itself{(via.Length > 0 ? " via " + via : via)}.", [.. cycle]);
    }
}
