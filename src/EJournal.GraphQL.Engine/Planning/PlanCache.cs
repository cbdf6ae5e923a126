using System.Collections.Concurrent;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A document and the operation chosen in it. Documents are the same when all their bytes are.</summary>
internal readonly struct PlanKey(ReadOnlyMemory<byte> document, string? operationName) : IEquatable<PlanKey>
{
    private readonly ReadOnlyMemory<byte> _document = document;
    private readonly string? _operationName = operationName;

    public bool Equals(PlanKey other) =>
        _operationName == other._operationName && _document.Span.SequenceEqual(other._document.Span);

    public override bool Equals(object? obj) => obj is PlanKey other && Equals(other);

    // Seeded anew in each process. Whoever finds collisions all the same makes others wait for as many comparisons as the cache has plans.
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_document.Span);
        hash.Add(_operationName);
        return hash.ToHashCode();
    }
}

/// <summary>A bounded cache that forgets what was not asked for lately (clock): reads take no lock.</summary>
internal sealed class PlanCache(int capacity)
{
    private readonly ConcurrentDictionary<PlanKey, Entry> _entries = new();
    private readonly Entry?[] _ring = new Entry?[capacity];
    private readonly Lock _writing = new();
    private int _hand;

    public int Count => _entries.Count;

    public OperationPlan? Find(PlanKey key)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return null;
        entry.Used = true;
        return entry.Plan;
    }

    public void Add(PlanKey key, OperationPlan plan)
    {
        lock (_writing)
        {
            var entry = new Entry(key, plan);
            if (!_entries.TryAdd(key, entry))
                return;
            while (_ring[_hand] is { Used: true } spared)
            {
                spared.Used = false;
                Step();
            }

            if (_ring[_hand] is { } evicted)
                _entries.TryRemove(evicted.Key, out _);
            _ring[_hand] = entry;
            Step();
        }
    }

    private void Step() => _hand = (_hand + 1) % _ring.Length;

    private sealed class Entry(PlanKey key, OperationPlan plan)
    {
        public PlanKey Key { get; } = key;
        public OperationPlan Plan { get; } = plan;
        public volatile bool Used;
    }
}
