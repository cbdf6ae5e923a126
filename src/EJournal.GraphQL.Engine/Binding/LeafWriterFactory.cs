using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Picks the unboxed writer for a leaf field's schema type and .NET type.</summary>
internal static class LeafWriterFactory
{
    /// <param name="type">The field's type.</param>
    /// <param name="shape">The .NET type of its values.</param>
    /// <param name="idType">The object type whose global id the value is, or null.</param>
    public static LeafWriter Create(GraphQLType type, ClrShape shape, string? idType)
    {
        type = type.Nullable;
        if (type is ListType list && shape.Item is { } item)
            return Make(typeof(ListWriter<,>), [shape.Type, item.Type], Create(list.ItemType, item, idType), list.ItemType.IsNonNull);
        if (Nullable.GetUnderlyingType(shape.Type) is { } core)
            return Make(typeof(NullableWriter<>), [core], CreateLeaf(type, core, idType));
        return CreateLeaf(type, shape.Type, idType);
    }

    private static LeafWriter CreateLeaf(GraphQLType type, Type clr, string? idType)
    {
        if (idType is not null)
            return Make(typeof(GlobalIdWriter<>), [clr], idType);
        if (type is EnumType enumType && clr.IsEnum)
            return Make(typeof(EnumWriter<>), [clr], enumType);
        return type switch
        {
            IdScalar or StringScalar when clr == typeof(string) => new StringLeafWriter(),
            IdScalar when clr == typeof(long) || clr == typeof(int) => Make(typeof(QuotedWriter<>), [clr], ""),
            IdScalar when clr == typeof(Guid) => new QuotedWriter<Guid>("D"),
            BooleanScalar when clr == typeof(bool) => new BooleanWriter(),
            IntScalar when clr == typeof(int) || clr == typeof(short) || clr == typeof(byte) => Make(typeof(NumberWriter<>), [clr]),
            FloatScalar when clr == typeof(double) => new DoubleWriter(),
            FloatScalar when clr == typeof(decimal) || clr == typeof(int) => Make(typeof(NumberWriter<>), [clr]),
            DateScalar when clr == typeof(DateOnly) => new QuotedWriter<DateOnly>("yyyy-MM-dd"),
            LocalTimeScalar when clr == typeof(TimeOnly) => new QuotedWriter<TimeOnly>("HH:mm"),
            DateTimeScalar when clr == typeof(DateTimeOffset) => new DateTimeWriter(),
            ScalarType scalar => Make(typeof(ScalarWriter<>), [clr], scalar),
            _ => throw new InvalidOperationException($"{type} cannot be written from {clr}."),
        };
    }

    private static LeafWriter Make(Type definition, Type[] types, params object?[] arguments) =>
        (LeafWriter)Activator.CreateInstance(definition.MakeGenericType(types), arguments)!;
}
