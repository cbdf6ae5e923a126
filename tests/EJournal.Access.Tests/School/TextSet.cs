using System.Buffers;

namespace EJournal.Access.Tests.School;

/// <summary>Finds which of thousands of texts are in a body, in one pass over it: to search for one after the other costs more than the answer did.</summary>
public sealed class TextSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _texts;
    private readonly Dictionary<char, int[]> _lengths;
    private readonly SearchValues<char> _begins;

    public TextSet(IEnumerable<string> texts)
    {
        var all = texts.Where(t => t.Length > 0).ToHashSet(StringComparer.Ordinal);
        _texts = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = all.GroupBy(t => t[0], t => t.Length).ToDictionary(g => g.Key, g => g.Distinct().ToArray());
        _begins = SearchValues.Create([.. _lengths.Keys]);
    }

    public TextSet(IEnumerable<Canary> canaries)
        : this(canaries.Select(c => c.Text))
    {
    }

    public HashSet<string> In(string body)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var rest = body.AsSpan();
        for (var at = rest.IndexOfAny(_begins); at >= 0; at = rest.IndexOfAny(_begins))
        {
            rest = rest[at..];
            foreach (var length in _lengths[rest[0]])
            {
                if (length <= rest.Length && _texts.TryGetValue(rest[..length], out var text))
                    found.Add(text);
            }

            rest = rest[1..];
        }

        return found;
    }
}
