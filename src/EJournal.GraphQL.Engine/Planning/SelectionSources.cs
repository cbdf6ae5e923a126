using System.Runtime.CompilerServices;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>The selection sets that are merged below a field, each with the mask of its conditions; equal when they are the same ones.</summary>
internal sealed class SelectionSources(CompositeType type, (SelectionSetNode Selections, ulong Mask)[] sets) : IEquatable<SelectionSources>
{
    public CompositeType Type { get; } = type;

    public (SelectionSetNode Selections, ulong Mask)[] Sets { get; } = sets;

    public bool Equals(SelectionSources? other) => other is not null && Type == other.Type && Sets.AsSpan().SequenceEqual(other.Sets);

    public override bool Equals(object? obj) => Equals(obj as SelectionSources);

    public override int GetHashCode()
    {
        var hash = RuntimeHelpers.GetHashCode(Type);
        foreach (var (selections, mask) in Sets)
            hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(selections), mask);
        return hash;
    }
}
