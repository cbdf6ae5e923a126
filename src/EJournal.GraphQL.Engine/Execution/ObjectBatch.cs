using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>All objects of one concrete type at one selection level, and what was fetched for them.</summary>
internal sealed class ObjectBatch(SelectionSetPlan plan)
{
    private object?[] _items = new object?[4];

    public SelectionSetPlan Plan { get; } = plan;
    public int Count { get; private set; }

    /// <summary>One slot for each field of the plan; null for a field that needs no fetching.</summary>
    public FieldSlot?[] Slots { get; } = new FieldSlot?[plan.Fields.Length];

    public ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    public object? this[int index] => _items[index];

    public int Add(object? item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count] = item;
        return Count++;
    }
}
