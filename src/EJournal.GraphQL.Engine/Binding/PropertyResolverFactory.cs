using System.Reflection;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Typed accessors from getters, as delegates: no code is generated, so nothing has to warm up.</summary>
internal static class PropertyResolverFactory
{
    public static PropertyResolver Create(PropertyInfo property, Type parent, GraphQLType type, ClrShape shape, string? idType)
    {
        var leaf = type.IsLeafType ? LeafWriterFactory.Create(type, shape, idType) : null;
        var (delegateType, resolverType) = parent.IsValueType
            ? (typeof(StructGetter<,>), typeof(StructPropertyResolver<,>))
            : (typeof(Func<,>), typeof(PropertyResolver<,>));
        Type[] types = [parent, property.PropertyType];
        var getter = property.GetMethod!.CreateDelegate(delegateType.MakeGenericType(types));
        return (PropertyResolver)Activator.CreateInstance(resolverType.MakeGenericType(types), getter, leaf)!;
    }
}
