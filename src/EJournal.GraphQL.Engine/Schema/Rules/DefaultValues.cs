using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>Default values are of their type, and coercing one does not need itself (sections 3.6.1 and 3.10).</summary>
internal static class DefaultValues
{
    public static void Check(SchemaReport report)
    {
        foreach (var (owner, value) in report.InputValues())
        {
            if (value.DefaultValue is not null && value.Type.IsInputType && Problem(value.DefaultValue, value.Type) is { } problem)
                report.Add($"{owner} has an invalid default value: {problem}");
        }

        var finished = new HashSet<InputValueDefinition>();
        foreach (var field in report.Types<InputObjectType>().SelectMany(t => t.Fields))
        {
            if (field.DefaultValue is not null && NeedsItself(field.DefaultValue, field.Type, [field], finished))
                report.Add($"The default value of input field {field.Name} of type {field.Type} needs itself.");
        }
    }

    private static string? Problem(ValueNode value, GraphQLType type) => (type, value) switch
    {
        (NonNullType, NullValueNode) => $"expected value of type {type}, found null.",
        (NonNullType nonNull, _) => Problem(value, nonNull.Type),
        (_, NullValueNode) => null,
        (ListType list, ListValueNode items) => items.Items.Select(i => Problem(i, list.ItemType)).FirstOrDefault(p => p is not null),
        (ListType list, _) => Problem(value, list.ItemType),
        (ScalarType scalar, _) => scalar.TryCoerceLiteral(value, out _, out var error) ? null : error ?? $"expected value of type {type}.",
        (EnumType names, EnumValueNode name) => names[name.Value] is null ? $"{name.Value} does not exist in {type}." : null,
        (InputObjectType input, ObjectValueNode fields) => Problem(fields, input),
        _ => $"expected value of type {type}.",
    };

    private static string? Problem(ObjectValueNode value, InputObjectType type)
    {
        if (type.Fields.FirstOrDefault(f => f.IsRequired && value.Fields.All(g => g.Name.Value != f.Name)) is { } missing)
            return $"field {type}.{missing.Name} is required.";
        if (value.Fields.GroupBy(f => f.Name.Value).FirstOrDefault(g => g.Skip(1).Any()) is { } repeated)
            return $"field {type}.{repeated.Key} is given twice.";
        if (type.IsOneOf && (value.Fields.Count != 1 || value.Fields[0].Value is NullValueNode))
            return $"exactly one field of {type} must be given.";
        return value.Fields
            .Select(f => type.Fields[f.Name.Value] is { } field ? Problem(f.Value, field.Type) : $"field {f.Name} is not defined by {type}.")
            .FirstOrDefault(p => p is not null);
    }

    // Fields that a default leaves out take their own defaults, which may lead back to the first.
    private static bool NeedsItself(ValueNode value, GraphQLType type, HashSet<InputValueDefinition> path, HashSet<InputValueDefinition> finished)
    {
        if (value is ListValueNode list)
            return list.Items.Any(i => NeedsItself(i, type, path, finished));
        if (value is not ObjectValueNode fields || type.Named is not InputObjectType input)
            return false;
        foreach (var field in input.Fields)
        {
            var given = fields.Fields.FirstOrDefault(f => f.Name.Value == field.Name)?.Value;
            if (given is not null ? NeedsItself(given, field.Type, path, finished) : DefaultNeedsItself(field, path, finished))
                return true;
        }

        return false;
    }

    private static bool DefaultNeedsItself(InputValueDefinition field, HashSet<InputValueDefinition> path, HashSet<InputValueDefinition> finished)
    {
        if (field.DefaultValue is null || finished.Contains(field))
            return false;
        if (!path.Add(field))
            return true;
        var found = NeedsItself(field.DefaultValue, field.Type, path, finished);
        path.Remove(field);
        if (!found)
            finished.Add(field);
        return found;
    }
}
