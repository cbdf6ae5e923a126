using System.Text.Json;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>CoerceVariableValues (section 6.1.2) from JSON. Errors say where and what was expected, not what was given.</summary>
internal static class VariableCoercion
{
    public static VariableValues Coerce(OperationPlan plan, JsonElement json, List<GraphQLError> errors)
    {
        var values = new VariableValues(plan.Variables);
        for (var i = 0; i < plan.Variables.Length; i++)
        {
            var variable = plan.Variables[i];
            try
            {
                if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(variable.Name, out var given))
                    values.Set(i, Coerce(given, variable.Type, variable.Name));
                else if (variable.Default is not null)
                    values.Set(i, LiteralCoercion.Default(variable.Default, variable.Type));
                else if (variable.Type.IsNonNull)
                    throw new InputCoercionException(variable.Name, $"A value of type {variable.Type} is required.");
            }
            catch (InputCoercionException e)
            {
                var place = e.Path == variable.Name ? "" : $" at \"{e.Path}\"";
                errors.Add(new GraphQLError($"Variable \"${variable.Name}\" has an invalid value{place}: {e.Message}", ErrorCodes.BadUserInput)
                {
                    Locations = [plan.Document.Source.LocationOf(variable.Node.Start)],
                });
            }
        }

        return values;
    }

    private static object? Coerce(JsonElement json, GraphQLType type, string path)
    {
        if (type is NonNullType nonNull)
        {
            if (json.ValueKind == JsonValueKind.Null)
                throw new InputCoercionException(path, $"A value of type {type} is required.");
            type = nonNull.Type;
        }

        return json.ValueKind == JsonValueKind.Null ? null : type switch
        {
            ListType list => CoerceList(json, list, path),
            InputObjectType input => CoerceObject(json, input, path),
            EnumType enumType => json.ValueKind == JsonValueKind.String && enumType[json.GetString()!] is { } found
                ? found.Value
                : throw new InputCoercionException(path, $"The value is not one of {enumType.Name}."),
            ScalarType scalar => scalar.TryCoerceJson(json, out var value, out var error) ? value : throw new InputCoercionException(path, error!),
            _ => throw new InputCoercionException(path, $"{type} is no input type."),
        };
    }

    private static object?[] CoerceList(JsonElement json, ListType list, string path)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, list.ItemType, path)];
        var values = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            try
            {
                values[i] = Coerce(item, list.ItemType, "");
                i++;
            }
            catch (InputCoercionException e)
            {
                e.Within($"{path}[{i}]");
                throw;
            }
        }

        return values;
    }

    private static InputObjectValue CoerceObject(JsonElement json, InputObjectType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new InputCoercionException(path, $"An object of type {type.Name} is expected.");
        // The name of an unknown member is the client's text too, and is not repeated.
        foreach (var member in json.EnumerateObject())
        {
            if (!type.Fields.TryGet(member.Name, out _))
                throw new InputCoercionException(path, $"The object has a field that {type.Name} does not define.");
        }

        var value = new InputObjectValue(type);
        var given = 0;
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            var place = $"{path}.{field.Name}";
            if (json.TryGetProperty(field.Name, out var content))
            {
                given++;
                if (type.IsOneOf && content.ValueKind == JsonValueKind.Null)
                    throw new InputCoercionException(place, $"The one field of {type.Name} that is given must not be null.");
                value.Set(i, Coerce(content, field.Type, place));
            }
            else if (field.DefaultValue is not null)
            {
                value.Set(i, LiteralCoercion.Default(field.DefaultValue, field.Type));
            }
            else if (field.IsRequired)
            {
                throw new InputCoercionException(place, $"A value of type {field.Type} is required.");
            }
        }

        return type.IsOneOf && given != 1
            ? throw new InputCoercionException(path, $"Exactly one field of {type.Name} has to be given.")
            : value;
    }
}
