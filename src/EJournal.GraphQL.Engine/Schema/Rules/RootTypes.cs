using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>The root types are different types (section 3.3.1).</summary>
internal static class RootTypes
{
    public static void Check(SchemaReport report)
    {
        var roots = Enum.GetValues<OperationType>().Select(report.Schema.RootType).OfType<ObjectType>().ToList();
        foreach (var type in roots.GroupBy(t => t).Where(g => g.Skip(1).Any()).Select(g => g.Key))
            report.Add($"All root types must be different, \"{type}\" is used more than once.");
    }
}
