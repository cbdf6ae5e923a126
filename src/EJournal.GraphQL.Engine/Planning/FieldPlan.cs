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

    /// <summary>Included when for one of the masks all its bits are set in the request's conditions; null is always.</summary>
    public required ulong[]? Masks { get; init; }

    /// <summary>Place of the field among those the gate is asked about; -1 for introspection.</summary>
    public required int Gate { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>The sub-selections for each concrete type; null for leaves.</summary>
    public required ChildPlans? Children { get; init; }

    public bool IsIncluded(ulong conditions) => Masks is null || IsIncludedByMask(conditions, Masks);

    private static bool IsIncludedByMask(ulong conditions, ulong[] masks)
    {
        foreach (var mask in masks)
        {
            if ((mask & conditions) == mask)
                return true;
        }

        return false;
    }
}
