namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>Object and interface types have fields, with output types for values and input types for arguments (sections 3.6, 3.7, 3.13).</summary>
internal static class FieldsAndArguments
{
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types<FieldsType>())
        {
            if (type.Fields.Count == 0)
                report.Add($"Type {type} must define one or more fields.");
            foreach (var field in type.Fields.Where(f => !f.Type.IsOutputType))
                report.Add($"The type of {type}.{field.Name} must be an output type, it cannot be {field.Type}.");
        }

        foreach (var (owner, value) in report.InputValues())
        {
            if (!value.Type.IsInputType)
                report.Add($"The type of {owner} must be an input type, it cannot be {value.Type}.");
            if (value is { IsRequired: true, DeprecationReason: not null })
                report.Add($"Required {owner} cannot be deprecated.");
        }

        foreach (var directive in report.Schema.Directives.Where(d => d.Locations.Count == 0))
            report.Add($"Directive @{directive.Name} must include one or more locations.");
    }
}
