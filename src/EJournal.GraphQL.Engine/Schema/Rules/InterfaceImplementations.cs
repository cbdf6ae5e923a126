namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>A type that implements an interface has its fields, covariantly, and implements its interfaces (IsValidImplementation, section 3.6).</summary>
internal static class InterfaceImplementations
{
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types<FieldsType>())
        {
            foreach (var duplicate in type.Interfaces.GroupBy(i => i).Where(g => g.Skip(1).Any()))
                report.Add($"Type {type} can only implement {duplicate.Key} once.");
            foreach (var itself in type.Interfaces.Distinct())
                CheckImplementation(report, type, itself);
        }
    }

    private static void CheckImplementation(SchemaReport report, FieldsType type, InterfaceType itself)
    {
        if (type == itself)
        {
            report.Add($"Type {type} cannot implement itself because it would create a circular reference.");
            return;
        }

        foreach (var inherited in itself.Interfaces.Where(i => !type.Interfaces.Contains(i)))
        {
            report.Add(inherited == type
                ? $"Type {type} cannot implement {itself} because it would create a circular reference."
                : $"Type {type} must implement {inherited} because it is implemented by {itself}.");
        }

        foreach (var demanded in itself.Fields)
        {
            if (type.Fields.TryGet(demanded.Name, out var field))
                CheckField(report, $"{type}.{field.Name}", field, $"{itself}.{demanded.Name}", demanded);
            else
                report.Add($"Interface field {itself}.{demanded.Name} expected but {type} does not provide it.");
        }
    }

    private static void CheckField(SchemaReport report, string name, FieldDefinition field, string demandedName, FieldDefinition demanded)
    {
        if (!SubtypeRelation.IsSubtype(field.Type, demanded.Type))
            report.Add($"Interface field {demandedName} expects type {demanded.Type} but {name} is type {field.Type}.");
        if (field.DeprecationReason is not null && demanded.DeprecationReason is null)
            report.Add($"Interface field {demandedName} is not deprecated, so implementation field {name} must not be deprecated.");

        foreach (var argument in demanded.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var given))
                report.Add($"Interface field argument {demandedName}({argument.Name}:) expected but {name} does not provide it.");
            else if (!SubtypeRelation.AreSame(given.Type, argument.Type))
                report.Add($"Interface field argument {demandedName}({argument.Name}:) expects type {argument.Type} but {name}({argument.Name}:) is type {given.Type}.");
        }

        foreach (var argument in field.Arguments.Where(a => a.IsRequired && !demanded.Arguments.TryGet(a.Name, out _)))
            report.Add($"Argument {name}({argument.Name}:) must not be required: the interface field {demandedName} does not have it.");
    }
}
