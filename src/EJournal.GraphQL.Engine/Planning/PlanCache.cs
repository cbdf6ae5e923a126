using System.Collections.Concurrent;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A document and the operation chosen in it. Documents are the same when all their bytes are.</summary>
internal readonly struct PlanKey(ReadOnlyMemory<byte> document, string? operationName) : IEquatable<PlanKey>
{
    private readonly ReadOnlyMemory<byte> _document = document;
    private readonly string? _operationName = operationName;

    public int Bytes => _document.Length;

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

/// <summary>
/// A bounded cache that forgets what was not asked for lately (second chance): reads take no lock. Once it is full, a plan is
/// kept when its document comes for the second time: documents that never come again evict nothing.
/// </summary>
internal sealed class PlanCache(int capacity)
{
    // A plan takes some fifty times the memory of its document, whose usual size is below this.
    private const int MostBytesEach = 2 * 1024;
    private readonly ConcurrentDictionary<PlanKey, Entry> _entries = new();
    private readonly Queue<Entry> _order = new(capacity);
    private readonly int[] _refused = new int[4 * capacity];
    private readonly Lock _writing = new();
    private long _bytes;

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
        if (!HasRoom(key.Bytes) && !CameBefore(key))
            return;
        lock (_writing)
        {
            var entry = new Entry(key, plan);
            if (!_entries.TryAdd(key, entry))
                return;
            while (!HasRoom(key.Bytes) && _order.TryDequeue(out var oldest))
                SpareOrEvict(oldest);
            _order.Enqueue(entry);
            _bytes += key.Bytes;
        }
    }

    private bool HasRoom(int bytes) => _order.Count < capacity && Volatile.Read(ref _bytes) + bytes <= (long)capacity * MostBytesEach;

    // Remembers as many refused documents as a few times the plans; a race loses one of two.
    private bool CameBefore(PlanKey key)
    {
        var hash = key.GetHashCode();
        ref var last = ref _refused[(uint)hash % _refused.Length];
        if (last == hash)
            return true;
        last = hash;
        return false;
    }

    private void SpareOrEvict(Entry entry)
    {
        if (entry.Used)
        {
            entry.Used = false;
            _order.Enqueue(entry);
            return;
        }

        _entries.TryRemove(entry.Key, out _);
        _bytes -= entry.Key.Bytes;
    }

    private sealed class Entry(PlanKey key, OperationPlan plan)
    {
        public PlanKey Key { get; } = key;
        public OperationPlan Plan { get; } = plan;
        public volatile bool Used;
    }
}
