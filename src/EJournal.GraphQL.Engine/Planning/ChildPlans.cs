using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>
/// The plans of a field's sub-selection, one for each concrete type, made when the first object of that type turns up:
/// nested abstract types would otherwise multiply.
/// </summary>
internal sealed class ChildPlans(CompositeType type, IReadOnlyList<ObjectType> possibleTypes, Func<ObjectType, SelectionSetPlan> create)
{
    private readonly SelectionSetPlan?[] _plans = new SelectionSetPlan?[possibleTypes.Count];

    /// <summary>The values' own types decide which of the plans is theirs.</summary>
    public bool IsAbstract { get; } = type is not ObjectType;

    public int Count => _plans.Length;

    /// <summary>The place of the type among the possible ones, or -1.</summary>
    public int IndexOf(ObjectType type)
    {
        for (var i = 0; i < possibleTypes.Count; i++)
        {
            if (ReferenceEquals(possibleTypes[i], type))
                return i;
        }

        return -1;
    }

    // Two requests may both create the plan; they are equal, and either may stay.
    public SelectionSetPlan this[int type] => Volatile.Read(ref _plans[type])
        ?? Interlocked.CompareExchange(ref _plans[type], create(possibleTypes[type]), null)
        ?? _plans[type]!;
}
