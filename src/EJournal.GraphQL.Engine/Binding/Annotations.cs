using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>
/// Finds attributes that mean nothing in a schema. Whoever wrote one meant something by it, perhaps to protect the member: the
/// schema does not build rather than leave it open.
/// </summary>
internal static class Annotations
{
    public static IEnumerable<string> UnknownOn(ICustomAttributeProvider place, string name) =>
        from attribute in place.GetCustomAttributes(inherit: true)
        let type = attribute.GetType()
        where !IsKnown(type)
        select $"{name} has the attribute [{type.Name.Replace("Attribute", "", StringComparison.Ordinal)}] of {type.Namespace}, which means nothing in the schema: "
            + "remove it, or derive it from AccessAttribute if it decides who may read.";

    /// <summary>The same for classes, those that are annotated for the schema.</summary>
    public static IEnumerable<string> UnknownOn(Type type) =>
        type.GetCustomAttributes(inherit: false).Any(a => IsOurs(a.GetType())) ? UnknownOn(type, type.Name) : [];

    private static bool IsKnown(Type attribute) => IsOurs(attribute)
        || attribute.Namespace is "System" or "System.Reflection"
        || attribute.Namespace?.StartsWith("System.Runtime.", StringComparison.Ordinal) == true
        || attribute.Namespace?.StartsWith("System.Diagnostics", StringComparison.Ordinal) == true;

    private static bool IsOurs(Type attribute) => attribute.Assembly == typeof(Annotations).Assembly
        || attribute.IsAssignableTo(typeof(AccessAttribute)) || attribute.IsAssignableTo(typeof(RequiredScopesAttribute));
}
