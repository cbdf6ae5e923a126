namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>The answer for nearly every document: no name stands twice in the list. It allocates nothing for short lists.</summary>
internal static class DistinctNames
{
    private const int FewNames = 16;

    /// <summary>True when every node has a name and no two have the same.</summary>
    public static bool In<T>(IReadOnlyList<T> nodes, Func<T, string?> nameOf)
    {
        if (nodes.Count > FewNames)
            return nodes.Select(nameOf).Distinct().Count(name => name is not null) == nodes.Count;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nameOf(nodes[i]) is not { } name)
                return false;
            for (var j = 0; j < i; j++)
            {
                if (nameOf(nodes[j]) == name)
                    return false;
            }
        }

        return true;
    }
}
