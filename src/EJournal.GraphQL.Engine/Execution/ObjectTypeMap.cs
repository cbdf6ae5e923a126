using System.Collections.Frozen;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Which object type a value of an interface or union is (ResolveAbstractType, section 6.4.3): by its .NET type or the nearest base.</summary>
internal sealed class ObjectTypeMap(GraphQLSchema schema)
{
    private readonly FrozenDictionary<Type, ObjectType> _types = schema.Types.OfType<ObjectType>()
        .Where(t => t.RuntimeType is not null)
        .ToFrozenDictionary(t => t.RuntimeType!);

    public ObjectType? Find(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (_types.TryGetValue(type, out var found))
                return found;
        }

        return null;
    }
}
