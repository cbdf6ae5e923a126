namespace EJournal.GraphQL.Engine.Schema;

/// <summary>Whether a value of one type can stand where another is expected (AreTypesCompatible, section 5.8.5; IsValidImplementationFieldType, section 3.6).</summary>
internal static class SubtypeRelation
{
    public static bool IsSubtype(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Type, b.Type),
        (_, NonNullType) => false,
        (NonNullType a, _) => IsSubtype(a.Type, expected),
        (ListType a, ListType b) => IsSubtype(a.ItemType, b.ItemType),
        (ObjectType a, UnionType b) => b.Members.Contains(a),
        (FieldsType a, InterfaceType b) => a == b || a.Interfaces.Contains(b),
        _ => type == expected,
    };

    public static bool AreSame(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreSame(x.Type, y.Type),
        (ListType x, ListType y) => AreSame(x.ItemType, y.ItemType),
        _ => a == b,
    };
}
