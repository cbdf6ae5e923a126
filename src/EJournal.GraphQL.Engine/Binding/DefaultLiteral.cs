using System.Globalization;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>The default value of a C# parameter as a literal of the schema.</summary>
internal static class DefaultLiteral
{
    public static ValueNode? Of(object? value, GraphQLType type) => value switch
    {
        null => null,
        bool flag => new BooleanValueNode(flag),
        string text => new StringValueNode(text, block: false),
        double or float or decimal => new FloatValueNode(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ when type.Named is EnumType enumType => NameOf(enumType, value) is { } name ? new EnumValueNode(name) : null,
        int or long or short or byte => new IntValueNode(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ => null,
    };

    // Reflection gives the default of an enum parameter as the enum's value, or as its number when the parameter is nullable.
    private static string? NameOf(EnumType type, object value) =>
        type.Values.FirstOrDefault(v => Convert.ToInt64(v.Value, CultureInfo.InvariantCulture) == Convert.ToInt64(value, CultureInfo.InvariantCulture))?.Name;
}
