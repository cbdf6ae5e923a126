using System.Globalization;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// Places for ids in a statement written by hand: <c>@name0, @name1, …</c>. As many as the next power of two, the last id filling
/// what is left over, so that there are few texts, and each stays prepared.
/// </summary>
internal sealed class IdList(string name, int room)
{
    private readonly string[] _names = [.. Enumerable.Range(0, room).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name}{i}"))];

    public int Count => _names.Length;

    public IEnumerable<(string Name, Type Type)> Parameters => _names.Select(n => (n, typeof(long)));

    /// <summary>Places that so many ids take.</summary>
    public static int Room(int ids) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(ids, 1));

    /// <summary>Ids are never 0, which stands for none.</summary>
    public void Fill(Dictionary<string, object?> values, List<long> ids)
    {
        for (var i = 0; i < _names.Length; i++)
            values[_names[i]] = ids.Count == 0 ? 0 : ids[Math.Min(i, ids.Count - 1)];
    }

    public override string ToString() => string.Join(", ", _names.Select(n => "@" + n));
}
