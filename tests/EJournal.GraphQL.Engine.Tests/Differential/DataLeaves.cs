using System.Collections;
using System.Reflection;
using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>Leaf values as the .NET types an application would use, with the engine's own writers.</summary>
internal sealed class DataLeaves
{
    private readonly Dictionary<string, EnumType> _enums = [];

    /// <summary>A field that is a property of its parent.</summary>
    public ExecutableResolver Property(FieldDefinition field, Func<object?, object?> read) => Typed(field, nameof(CreateProperty), read, Writer(field.Type));

    /// <summary>A field that a batch resolver answers.</summary>
    public ExecutableResolver Batch(FieldDefinition field, Func<object?, object?[], object?> read) => Typed(field, nameof(CreateBatch), field, Writer(field.Type), read);

    /// <summary>A list of leaves as a typed list, of objects as an array.</summary>
    public object List(GraphQLType type, object?[] items)
    {
        if (!type.IsLeafType)
            return items;
        var list = (IList)Activator.CreateInstance(Shape(type.Nullable).Type)!;
        foreach (var item in items)
            list.Add(item);
        return list;
    }

    private LeafWriter? Writer(GraphQLType type) => type.IsLeafType ? LeafWriterFactory.Create(Known(type), Shape(type.Nullable), null) : null;

    private static ExecutableResolver Typed(FieldDefinition field, string create, params object?[] arguments)
    {
        var type = field.Type.IsLeafType ? Shape(field.Type.Nullable).Type : typeof(object);
        return (ExecutableResolver)typeof(DataLeaves).GetMethod(create, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, arguments)!;
    }

    private static ExecutableResolver CreateBatch<T>(FieldDefinition field, LeafWriter? leaf, Func<object?, object?[], object?> read) =>
        FieldRead<T>.Resolver(field, leaf, read);

    private static PropertyResolver<object, T> CreateProperty<T>(Func<object?, object?> read, LeafWriter? leaf) => new(parent => (T)read(parent)!, (LeafWriter<T>?)leaf);

    private static ClrShape Shape(GraphQLType type) => type switch
    {
        ListType list => new(typeof(List<>).MakeGenericType(Shape(list.ItemType.Nullable).Type), true, Shape(list.ItemType.Nullable)),
        IntScalar => new(typeof(int?), true, null),
        FloatScalar => new(typeof(double?), true, null),
        BooleanScalar => new(typeof(bool?), true, null),
        EnumType => new(typeof(Choice?), true, null),
        _ => new(typeof(string), true, null),
    };

    // Enums of SDL have names for values; results come as values of a .NET enum.
    private GraphQLType Known(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullType(Known(nonNull.Type)),
        ListType list => new ListType(Known(list.ItemType)),
        EnumType names => _enums.TryGetValue(names.Name, out var known) ? known : _enums[names.Name] = new EnumType(names.Name)
        {
            Values = [.. names.Values.Select((v, i) => new EnumValueDefinition(v.Name, (Choice)i))],
        },
        _ => type,
    };
}

/// <summary>Values of any generated enum, by their place.</summary>
internal enum Choice
{
    Unlisted = -1,
}
