using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Planning;

/// <summary>Coerces literals, with the variables in them (section 3, "Input Coercion" of each type, and 6.4.1).</summary>
internal static class LiteralCoercion
{
    /// <summary>Does the literal need variables?</summary>
    public static bool IsConstant(ValueNode node) => node switch
    {
        VariableNode => false,
        ListValueNode list => list.Items.All(IsConstant),
        ObjectValueNode map => map.Fields.All(f => IsConstant(f.Value)),
        _ => true,
    };

    public static object? Coerce(ValueNode node, GraphQLType type, VariableValues? variables, string path)
    {
        if (node is VariableNode variable)
        {
            var given = variables!.TryGet(variable.Name.Value, out var value);
            if (type.IsNonNull && (!given || value is null))
                throw new InputCoercionException(path, $"A value of type {type} is required.", node);
            return value;
        }

        if (type is NonNullType nonNull)
        {
            if (node is NullValueNode)
                throw new InputCoercionException(path, $"A value of type {type} is required.", node);
            type = nonNull.Type;
        }

        return node is NullValueNode ? null : type switch
        {
            ListType list => CoerceList(node, list, variables, path),
            InputObjectType input => CoerceObject(node, input, variables, path),
            EnumType enumType => node is EnumValueNode name && enumType[name.Value] is { } found
                ? found.Value
                : throw new InputCoercionException(path, $"The value is not one of {enumType.Name}.", node),
            ScalarType scalar => scalar.TryCoerceLiteral(node, out var value, out var error) ? value : throw new InputCoercionException(path, error!, node),
            _ => throw new InputCoercionException(path, $"{type} is no input type.", node),
        };
    }

    /// <summary>A default value of the schema or of a variable, which is constant.</summary>
    public static object? Default(ValueNode node, GraphQLType type) => Coerce(node, type, null, "default");

    private static object?[] CoerceList(ValueNode node, ListType list, VariableValues? variables, string path)
    {
        if (node is not ListValueNode items)
            return [Coerce(node, list.ItemType, variables, path)];
        var values = new object?[items.Items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = Coerce(items.Items[i], list.ItemType, variables, "");
            }
            catch (InputCoercionException e)
            {
                e.Within($"{path}[{i}]");
                throw;
            }
        }

        return values;
    }

    private static InputObjectValue CoerceObject(ValueNode node, InputObjectType type, VariableValues? variables, string path)
    {
        if (node is not ObjectValueNode map)
            throw new InputCoercionException(path, $"An object of type {type.Name} is expected.", node);
        var value = new InputObjectValue(type);
        var given = 0;
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            var written = map.Fields.FirstOrDefault(f => f.Name.Value == field.Name)?.Value;
            // A field whose variable was not given counts as not written (section 3.10, input coercion).
            if (written is VariableNode variable && !variables!.TryGet(variable.Name.Value, out _))
                written = null;
            if (written is not null)
            {
                given++;
                value.Set(i, Coerce(written, field.Type, variables, $"{path}.{field.Name}"));
                RequireOneOf(type, value, i, path, written);
            }
            else if (field.DefaultValue is not null)
            {
                value.Set(i, Default(field.DefaultValue, field.Type));
            }
            else if (field.IsRequired)
            {
                throw new InputCoercionException($"{path}.{field.Name}", $"A value of type {field.Type} is required.", node);
            }
        }

        return type.IsOneOf && given != 1
            ? throw new InputCoercionException(path, $"Exactly one field of {type.Name} has to be given.", node)
            : value;
    }

    private static void RequireOneOf(InputObjectType type, InputObjectValue value, int field, string path, ValueNode node)
    {
        if (type.IsOneOf && value.TryGet(field, out var content) && content is null)
            throw new InputCoercionException($"{path}.{type.Fields[field].Name}", $"The one field of {type.Name} that is given must not be null.", node);
    }
}
