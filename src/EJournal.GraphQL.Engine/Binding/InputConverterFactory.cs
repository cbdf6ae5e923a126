using System.Globalization;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Picks the converter from coerced values to a parameter's or property's .NET type.</summary>
internal sealed class InputConverterFactory
{
    private readonly Dictionary<Type, InputObjectConverter> _objects = [];

    /// <summary>The converter of an input object class, to be completed by whoever creates its schema type.</summary>
    public InputObjectConverter ForObject(Type type)
    {
        if (!_objects.TryGetValue(type, out var converter))
            _objects[type] = converter = new InputObjectConverter();
        return converter;
    }

    public InputConverter Create(ClrShape shape, string? idType, bool isId)
    {
        if (shape.Inner is { } inner)
            return Generic(typeof(OptionalConverter<>), inner.Type, Create(inner, idType, isId));
        var converter = shape.Item is { } item
            ? Generic(typeof(ListConverter<>), item.Type, Create(item, idType, isId), ClrShape.IsGeneric(shape.Type, typeof(List<>)))
            : isId ? Id(shape.Core, idType) : Leaf(shape.Core);
        return shape.Type.IsValueType && Nullable.GetUnderlyingType(shape.Type) is null
            ? converter.WithAbsent(Activator.CreateInstance(shape.Type))
            : converter;
    }

    private InputConverter Leaf(Type type)
    {
        if (_objects.TryGetValue(type, out var known))
            return known;
        if (type == typeof(decimal) || type == typeof(float) || type == typeof(short) || type == typeof(byte))
            return new FunctionConverter(value => Convert.ChangeType(value, type, CultureInfo.InvariantCulture));
        return InputConverter.Identity;
    }

    // An id that cannot be meant decodes to a key that no object has, see GlobalId.
    private static InputConverter Id(Type type, string? typeName)
    {
        if (typeName is null && type == typeof(string))
            return InputConverter.Identity;
        Func<object, string> key = typeName is null ? value => (string)value : value => GlobalId.DecodeString((string)value, typeName);
        if (type == typeof(long))
            return new FunctionConverter(value => GlobalId.ParseKey(key(value)));
        if (type == typeof(int))
            return new FunctionConverter(value => GlobalId.ParseKey(key(value)) is var number and <= int.MaxValue ? (int)number : (int)GlobalId.NoKey);
        if (type == typeof(Guid))
            return new FunctionConverter(value => Guid.TryParseExact(key(value), "D", out var guid) ? guid : Guid.Empty);
        return new FunctionConverter(key);
    }

    private static InputConverter Generic(Type definition, Type type, params object?[] arguments) =>
        (InputConverter)Activator.CreateInstance(definition.MakeGenericType(type), arguments)!;
}
