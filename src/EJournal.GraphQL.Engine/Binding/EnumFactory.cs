using System.Reflection;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

internal sealed class EnumFactory(TypeRegistry registry, XmlDocs docs)
{
    public EnumType Get(Type type)
    {
        if (registry.Find(type) is EnumType known)
            return known;
        var created = new EnumType(SchemaNames.OfType(type))
        {
            RuntimeType = type,
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? docs.OfType(type),
            Values = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
                .Select(f => new EnumValueDefinition(SchemaNames.OfEnumValue(f), f.GetValue(null)!)
                {
                    Description = f.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? docs.OfEnumValue(f),
                    DeprecationReason = f.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                })],
        };
        registry.Add(type, created);
        return created;
    }
}
