using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>All objects of one concrete type at one selection level, and what was fetched for them.</summary>
internal sealed class ObjectBatch(SelectionSetPlan plan)
{
    private readonly FieldSlot?[] _slots = new FieldSlot?[plan.Fields.Length];
    private object?[] _items = new object?[4];

    public SelectionSetPlan Plan { get; } = plan;
    public int Count { get; private set; }

    public ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    public object? this[int index] => _items[index];

    /// <summary>What was fetched for a field; only for one that was.</summary>
    public FieldSlot SlotOf(int field) => _slots[field]!;

    /// <summary>The slot of a field that is about to be fetched.</summary>
    public FieldSlot BeginSlot(int field)
    {
        var slot = _slots[field] ??= new FieldSlot(Plan.Fields[field].Children);
        slot.Begin(Count);
        return slot;
    }

    public int Add(object? item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count] = item;
        return Count++;
    }

    /// <summary>Forgets the objects here and below but keeps the room for as many; returns how many they were.</summary>
    public int Clear()
    {
        if (Count == 0)
            return 0;
        var objects = Count;
        Array.Clear(_items, 0, Count);
        Count = 0;
        foreach (var slot in _slots)
            objects += slot?.Clear() ?? 0;
        return objects;
    }
}
