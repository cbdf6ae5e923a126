using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>Whether a value of one type can stand where another is expected (section 5.8.5, AreTypesCompatible).</summary>
internal static class SubtypeRelation
{
    public static bool IsSubtype(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Type, b.Type),
        (_, NonNullType) => false,
        (NonNullType a, _) => IsSubtype(a.Type, expected),
        (ListType a, ListType b) => IsSubtype(a.ItemType, b.ItemType),
        _ => type == expected,
    };
}
