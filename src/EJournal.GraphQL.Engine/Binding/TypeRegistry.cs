using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>The named types found so far, by .NET type and by name, and the problems found on the way.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<Type, NamedType> _byClr = [];
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);

    public TypeRegistry(IEnumerable<ScalarType> scalars)
    {
        foreach (var scalar in scalars)
            _byName[scalar.Name] = scalar;
        // ID and String share System.String, which is a String where [ID] does not say otherwise.
        foreach (var scalar in _byName.Values.OfType<ScalarType>().Where(s => s is not IdScalar))
            _byClr.TryAdd(scalar.RuntimeType, scalar);
        foreach (var (clr, scalar) in new (Type, ScalarType)[]
                 {
                     (typeof(short), BuiltInScalars.Int), (typeof(byte), BuiltInScalars.Int),
                     (typeof(decimal), BuiltInScalars.Float), (typeof(float), BuiltInScalars.Float),
                 })
            _byClr.TryAdd(clr, scalar);
    }

    public List<string> Problems { get; } = [];
    public IReadOnlyCollection<NamedType> Types => _byName.Values;

    public NamedType? Find(string name) => _byName.GetValueOrDefault(name);

    public NamedType? Find(Type clr) => _byClr.GetValueOrDefault(clr);

    public void Add(Type? clr, NamedType type)
    {
        if (!_byName.TryAdd(type.Name, type))
            Problems.Add($"Two types are named {type.Name}; one is made from {clr}. Name one of them with [GraphQLName].");
        if (clr is not null && !_byClr.TryAdd(clr, type))
            Problems.Add($"{clr} is made into two types of the schema, {_byClr[clr].Name} and {type.Name}.");
    }
}
