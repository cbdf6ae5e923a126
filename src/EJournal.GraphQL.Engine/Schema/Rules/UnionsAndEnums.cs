namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>Unions have different members, enums have values that are no keywords (sections 3.8 and 3.9).</summary>
internal static class UnionsAndEnums
{
    public static void Check(SchemaReport report)
    {
        foreach (var union in report.Types<UnionType>())
        {
            if (union.Members.Count == 0)
                report.Add($"Union type {union} must define one or more member types.");
            foreach (var duplicate in union.Members.GroupBy(m => m).Where(g => g.Skip(1).Any()))
                report.Add($"Union type {union} can only include type {duplicate.Key} once.");
        }

        foreach (var type in report.Types<EnumType>())
        {
            if (type.Values.Count == 0)
                report.Add($"Enum type {type} must define one or more values.");
            foreach (var value in type.Values.Where(v => v.Name is "true" or "false" or "null"))
                report.Add($"Enum type {type} cannot include value: {value.Name}.");
        }
    }
}
