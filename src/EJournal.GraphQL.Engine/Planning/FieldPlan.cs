using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

internal enum FieldKind
{
    /// <summary><c>__typename</c>: known from the plan.</summary>
    TypeName,

    /// <summary>A leaf property: read in the write phase.</summary>
    PropertyLeaf,

    /// <summary>A leaf that a resolver fetches.</summary>
    FetchedLeaf,

    /// <summary>An object, or list of objects, from wherever: always fetched, because its own fields may need fetching.</summary>
    Composite,
}

/// <summary>One field of a response object: all selections of one response key merged (section 6.3.2).</summary>
internal sealed class FieldPlan
{
    public required string Key { get; init; }

    /// <summary><c>,"key":</c> in UTF-8; the comma of an object's first field becomes its brace.</summary>
    public required byte[] Name { get; init; }

    public required FieldKind Kind { get; init; }
    public required FieldDefinition Field { get; init; }

    /// <summary>The field's type without its outermost non-null.</summary>
    public required GraphQLType NullableType { get; init; }

    public required ExecutableResolver? Resolver { get; init; }
    public required FieldNode[] Nodes { get; init; }

    /// <summary>For each of the nodes the conditions it stands under.</summary>
    public required ulong[] NodeMasks { get; init; }

    /// <summary>Included when all bits of the mask are set in the request's conditions; none is always.</summary>
    public required ulong Mask { get; init; }

    /// <summary>Masks that leave it out: then the key has an earlier place in the object.</summary>
    public required ulong[] Unless { get; init; }

    /// <summary>Place of the field among those the gate is asked about; -1 for introspection.</summary>
    public required int Gate { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>The sub-selections for each concrete type; null for leaves.</summary>
    public required ChildPlans? Children { get; init; }

    public bool IsConditional => Mask != 0 || Unless.Length > 0;

    public bool IsIncluded(ulong conditions) => (Mask & conditions) == Mask && (Unless.Length == 0 || !AnyHolds(Unless, conditions));

    // A loop: it is asked of every field of every object, and a closure would be an allocation each time.
    private static bool AnyHolds(ulong[] masks, ulong conditions)
    {
        foreach (var mask in masks)
        {
            if ((mask & conditions) == mask)
                return true;
        }

        return false;
    }

    /// <summary>The nodes that are included.</summary>
    public IEnumerable<FieldNode> IncludedNodes(ulong conditions) => Nodes.Where((_, i) => (NodeMasks[i] & conditions) == NodeMasks[i]);
}
