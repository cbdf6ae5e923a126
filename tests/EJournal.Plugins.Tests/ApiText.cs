using System.Reflection;
using System.Runtime.CompilerServices;

namespace EJournal.Plugins.Tests;

/// <summary>An assembly's public surface as lines of text. What the compiler makes for every record is left out.</summary>
public static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes()
            .OrderBy(NameOf, StringComparer.Ordinal)
            .SelectMany(t => new[] { Header(t) }.Concat(MembersOf(t).Order(StringComparer.Ordinal).Select(m => "  " + m)));

    private static string Header(Type type)
    {
        var bases = type.GetInterfaces()
            .Where(i => !i.IsGenericType && !type.IsEnum)
            .Prepend(type.BaseType)
            .OfType<Type>()
            .Where(b => b != typeof(object) && b != typeof(Enum));
        var tail = string.Join(", ", bases.Select(NameOf));
        return $"{KindOf(type)} {NameOf(type)}{(tail.Length > 0 ? " : " + tail : "")}";
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{f.Name} = {Convert.ToInt64(f.GetRawConstantValue(), null)}")
        : type.GetMembers(Declared)
            .Where(m => m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(TextOf)
            .OfType<string>();

    private static string? TextOf(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property when property.Name != "EqualityContract" => TextOf(property),
        MethodInfo { IsSpecialName: false } method when method.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct") =>
            $"{TypeOf(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string TextOf(PropertyInfo property)
    {
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        var init = property.SetMethod is null ? "" : " init;";
        return $"{required}{TypeOf(property.PropertyType, Nullability.Create(property))} {property.Name} {{ get;{init} }}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{TypeOf(p.ParameterType, Nullability.Create(p))} {p.Name}{(p.IsOptional ? " = default" : "")}"));

    private static string TypeOf(Type type, NullabilityInfo nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return NameOf(underlying) + "?";
        var arguments = type.GetGenericArguments().Zip(nullability.GenericTypeArguments, TypeOf).ToList();
        var name = arguments.Count == 0 ? NameOf(type) : $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", arguments)}>";
        return !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;
}
