namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>Input objects have fields; those of a oneOf are nullable and without defaults (section 3.10).</summary>
internal static class InputObjects
{
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types<InputObjectType>())
        {
            if (type.Fields.Count == 0)
                report.Add($"Input Object type {type} must define one or more fields.");
            if (!type.IsOneOf)
                continue;
            foreach (var field in type.Fields)
            {
                if (field.Type.IsNonNull)
                    report.Add($"OneOf input field {type}.{field.Name} must be nullable.");
                if (field.DefaultValue is not null)
                    report.Add($"OneOf input field {type}.{field.Name} cannot have a default value.");
            }
        }
    }
}
