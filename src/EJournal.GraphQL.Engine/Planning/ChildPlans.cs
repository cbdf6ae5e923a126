using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>The plans of a field's sub-selection, one for each concrete type.</summary>
internal sealed class ChildPlans(CompositeType type, IReadOnlyList<ObjectType> possibleTypes, SelectionSetPlan[] plans)
{
    /// <summary>The values' own types decide which of the plans is theirs.</summary>
    public bool IsAbstract { get; } = type is not ObjectType;

    public int Count => plans.Length;

    public SelectionSetPlan this[int type] => plans[type];

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
}
