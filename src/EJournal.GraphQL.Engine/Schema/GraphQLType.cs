namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A type as a field, argument or variable refers to it: named, list or non-null (specification section 3.4.1).</summary>
public abstract class GraphQLType
{
    /// <summary>True for <c>T!</c>.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>This type without its non-null wrapper, if it has one.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Type : this;

    /// <summary>The type inside all list and non-null wrappers.</summary>
    public NamedType Named
    {
        get
        {
            var type = this;
            while (true)
            {
                switch (type)
                {
                    case ListType list: type = list.ItemType; break;
                    case NonNullType nonNull: type = nonNull.Type; break;
                    default: return (NamedType)type;
                }
            }
        }
    }

    /// <summary>Scalars, enums and input objects, and lists and non-nulls of them (section 3.4.2).</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Everything but input objects (section 3.4.2).</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>Scalars and enums: what has no selection set.</summary>
    public bool IsLeafType => Named is ScalarType or EnumType;
}

/// <summary><c>[T]</c>.</summary>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary><c>T!</c>.</summary>
public sealed class NonNullType : GraphQLType
{
    public NonNullType(GraphQLType type)
    {
        if (type is NonNullType)
            throw new ArgumentException("A non-null type cannot wrap a non-null type.", nameof(type));
        Type = type;
    }

    public GraphQLType Type { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Type}!";
}

/// <summary>A type with a name. Mutable only for the builder of its schema; a built schema does not change.</summary>
public abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;
    public string? Description { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
