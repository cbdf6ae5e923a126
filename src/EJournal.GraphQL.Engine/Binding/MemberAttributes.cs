using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>The attributes of a member; for a positional record property also those written on its constructor parameter.</summary>
internal readonly struct MemberAttributes(ICustomAttributeProvider member, ParameterInfo? parameter = null)
{
    public static MemberAttributes Of(PropertyInfo property) => new(property, ConstructorParameterOf(property));

    public T? Find<T>()
        where T : Attribute =>
        (T?)member.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault()
        ?? (T?)parameter?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();

    public bool Has<T>()
        where T : Attribute => Find<T>() is not null;

    /// <summary>Problems with attributes that the schema does not know.</summary>
    public IEnumerable<string> Unknown(string name) => Annotations.UnknownOn(member, name).Concat(parameter is null ? [] : Annotations.UnknownOn(parameter, name));

    private static ParameterInfo? ConstructorParameterOf(PropertyInfo property) => property.DeclaringType!
        .GetConstructors()
        .SelectMany(c => c.GetParameters())
        .FirstOrDefault(p => p.Name == property.Name && p.ParameterType == property.PropertyType);
}
