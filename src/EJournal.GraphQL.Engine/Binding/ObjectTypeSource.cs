using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Everything that together describes one object type: the .NET type of its values and the classes about it.</summary>
internal sealed class ObjectTypeSource(Type? clr, string name)
{
    /// <summary>The .NET type of the values; null for a root type.</summary>
    public Type? Clr { get; } = clr;

    public string Name { get; set; } = name;

    /// <summary>True when the class itself carries <see cref="ObjectTypeAttribute"/>.</summary>
    public bool DescribesItself { get; set; }

    public bool IgnoreProperties { get; set; }

    /// <summary>Static classes with methods for the type.</summary>
    public List<Type> Extensions { get; } = [];

    /// <summary>Interfaces named by the extensions, beside those that <see cref="Clr"/> implements.</summary>
    public List<Type> Implements { get; } = [];

    /// <summary>Who may describe the type, the first that does so: the class itself, its extensions, the .NET type of the values.</summary>
    public IEnumerable<Type> DocumentedBy => DescribesItself ? [Clr!] : Clr is null ? Extensions : [.. Extensions, Clr];

    public IEnumerable<PropertyInfo> Properties => Clr is null || IgnoreProperties ? [] : PropertiesOf(Clr);

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0 && !MemberAttributes.Of(p).Has<GraphQLIgnoreAttribute>())
        .OrderBy(p => Depth(p.DeclaringType!)).ThenBy(p => p.MetadataToken);

    /// <summary>A self-describing class's own methods, not those the compiler makes for records.</summary>
    public IEnumerable<MethodInfo> OwnMethods => Clr is null || !DescribesItself ? [] : MethodsOf(Clr).Where(m =>
        !m.IsStatic || m.IsDefined(typeof(BatchResolverAttribute)) || m.GetParameters().Any(p => p.IsDefined(typeof(ParentAttribute))));

    public IEnumerable<MethodInfo> ExtensionMethods => Extensions.SelectMany(MethodsOf).Where(m => m.IsStatic);

    public static IEnumerable<MethodInfo> MethodsOf(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsSpecialName && !m.IsGenericMethod && m.GetBaseDefinition().DeclaringType != typeof(object)
            && !m.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && !m.IsDefined(typeof(GraphQLIgnoreAttribute)))
        .OrderBy(m => m.MetadataToken);

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
