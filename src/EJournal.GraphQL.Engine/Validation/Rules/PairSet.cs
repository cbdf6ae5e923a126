namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Pairs already compared. Comparing two things as not exclusive finds everything that comparing them as exclusive would,
/// so the former covers the latter.
/// </summary>
internal sealed class PairSet<T1, T2>
{
    private readonly Dictionary<(T1, T2), bool> _exclusive = [];

    /// <summary>False when the pair needs no further comparison.</summary>
    public bool Add(T1 first, T2 second, bool exclusive)
    {
        if (_exclusive.TryGetValue((first, second), out var known) && (!known || exclusive))
            return false;
        _exclusive[(first, second)] = exclusive;
        return true;
    }
}

internal static class PairSetOfNames
{
    public static bool AddUnordered(this PairSet<string, string> pairs, string first, string second, bool exclusive) =>
        string.CompareOrdinal(first, second) < 0 ? pairs.Add(first, second, exclusive) : pairs.Add(second, first, exclusive);
}
