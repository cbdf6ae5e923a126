using System.Reflection;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Sorts annotated classes into what they describe.</summary>
internal sealed class TypeCatalog
{
    private readonly Dictionary<Type, ObjectTypeSource> _objects = [];

    public ObjectTypeSource Query { get; } = new(null, "Query");
    public ObjectTypeSource Mutation { get; } = new(null, "Mutation");
    public ObjectTypeSource Subscription { get; } = new(null, "Subscription");
    public IReadOnlyCollection<ObjectTypeSource> Objects => _objects.Values;
    public List<Type> Interfaces { get; } = [];
    public List<Type> Unions { get; } = [];

    public void Add(Type type)
    {
        foreach (var attribute in type.GetCustomAttributes(inherit: false))
        {
            switch (attribute)
            {
                case QueryTypeAttribute: Query.Extensions.Add(type); break;
                case MutationTypeAttribute: Mutation.Extensions.Add(type); break;
                case SubscriptionTypeAttribute: Subscription.Extensions.Add(type); break;
                case InterfaceTypeAttribute: Interfaces.Add(type); break;
                case UnionTypeAttribute: Unions.Add(type); break;
                case ObjectTypeAttribute self:
                    var own = Source(type);
                    (own.DescribesItself, own.Name) = (true, self.Name ?? own.Name);
                    break;
                case var other when ClrShape.IsGeneric(other.GetType(), typeof(ObjectTypeAttribute<>)):
                    Describe(type, other);
                    break;
            }
        }
    }

    private void Describe(Type extension, object attribute)
    {
        var type = attribute.GetType();
        var source = Source(type.GenericTypeArguments[0]);
        source.Extensions.Add(extension);
        source.Name = (string?)type.GetProperty(nameof(ObjectTypeAttribute<>.Name))!.GetValue(attribute) ?? source.Name;
        source.IgnoreProperties |= (bool)type.GetProperty(nameof(ObjectTypeAttribute<>.IgnoreProperties))!.GetValue(attribute)!;
        source.Implements.AddRange((Type[])type.GetProperty(nameof(ObjectTypeAttribute<>.Implements))!.GetValue(attribute)!);
    }

    private ObjectTypeSource Source(Type clr)
    {
        if (!_objects.TryGetValue(clr, out var source))
            _objects[clr] = source = new ObjectTypeSource(clr, SchemaNames.OfType(clr));
        return source;
    }
}
