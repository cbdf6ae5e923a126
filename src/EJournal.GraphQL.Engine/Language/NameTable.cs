using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>The names of one document, each allocated once: a query repeats <c>id</c>, <c>name</c> and its type names many times.</summary>
internal sealed class NameTable
{
    private string?[] _slots = new string?[64];
    private int _count;

    public string Intern(ReadOnlySpan<byte> name)
    {
        var index = Find(_slots, name);
        if (_slots[index] is { } known)
            return known;

        var created = Encoding.ASCII.GetString(name);
        _slots[index] = created;
        if (++_count * 2 > _slots.Length)
            Grow();
        return created;
    }

    private static int Find(string?[] slots, ReadOnlySpan<byte> name)
    {
        var index = (int)(Hash(name) & (uint)(slots.Length - 1));
        while (slots[index] is { } other && !Ascii.Equals(name, other))
            index = (index + 1) & (slots.Length - 1);
        return index;
    }

    // FNV-1a. A table lives for one document of bounded size, so collisions chosen by an attacker cost at most tokens² / 2 compares.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var b in name)
            hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private void Grow()
    {
        var larger = new string?[_slots.Length * 2];
        Span<byte> buffer = stackalloc byte[256];
        foreach (var name in _slots)
        {
            if (name is null)
                continue;
            var bytes = name.Length <= buffer.Length ? buffer[..name.Length] : new byte[name.Length];
            Encoding.ASCII.GetBytes(name, bytes);
            larger[Find(larger, bytes)] = name;
        }

        _slots = larger;
    }
}
