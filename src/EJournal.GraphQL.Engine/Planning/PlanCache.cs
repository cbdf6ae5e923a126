using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>A document's SHA-256 and the operation chosen in it.</summary>
internal readonly record struct PlanKey(UInt128 High, UInt128 Low, string? OperationName)
{
    public static PlanKey Of(ReadOnlySpan<byte> document, string? operationName)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return new(
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash[16..]),
            operationName);
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
