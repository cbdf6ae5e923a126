using System.Reflection;
using System.Text;
using System.Text.Json;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>From .NET names to the schema's: <c>GetDiaryAsync</c> is <c>diary</c>, <c>DeputyDirector</c> is <c>DEPUTY_DIRECTOR</c>.</summary>
internal static class SchemaNames
{
    public static string OfField(MemberAttributes attributes, string name, bool isMethod) =>
        attributes.Find<GraphQLNameAttribute>()?.Name ?? Camel(isMethod ? Trim(name) : name);

    public static string OfInput(MemberAttributes attributes, string name) => attributes.Find<GraphQLNameAttribute>()?.Name ?? Camel(name);

    public static string OfType(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? type.Name;

    /// <summary>Without the <c>I</c> of .NET interfaces.</summary>
    public static string OfInterface(Type type) =>
        type.GetCustomAttribute<GraphQLNameAttribute>()?.Name
        ?? (type.Name is ['I', var second, ..] && char.IsUpper(second) ? type.Name[1..] : type.Name);

    public static string OfEnumValue(FieldInfo value)
    {
        if (value.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
            return given.Name;
        var name = value.Name;
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Trim(string name)
    {
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]))
            name = name[3..];
        return name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;
    }
}
