namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>An input object that needs itself through non-null fields could never be given (section 3.10, circular references).</summary>
internal static class InputObjectCycles
{
    public static void Check(SchemaReport report)
    {
        var finished = new HashSet<InputObjectType>();
        foreach (var type in report.Types<InputObjectType>())
            Visit(report, type, [], finished);
    }

    private static void Visit(SchemaReport report, InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> finished)
    {
        if (finished.Contains(type))
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { Type: InputObjectType next })
                continue;
            path.Add((type, field.Name));
            var start = path.FindIndex(p => p.Type == next);
            if (start < 0)
                Visit(report, next, path, finished);
            else
                report.Add($"Cannot reference Input Object {next} within itself through a series of non-null fields: {string.Join(".", path.Skip(start).Select(p => p.Field))}.");
            path.RemoveAt(path.Count - 1);
        }

        finished.Add(type);
    }
}
