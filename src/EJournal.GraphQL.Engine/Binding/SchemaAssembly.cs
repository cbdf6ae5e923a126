using System.Reflection;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Puts a catalog's types together: first all names, so that fields can refer to any of them, then the fields.</summary>
internal sealed class SchemaAssembly(TypeRegistry registry, TypeCatalog catalog, FieldFactory fields, XmlDocs docs)
{
    public static SchemaAssembly Create(TypeRegistry registry, TypeCatalog catalog, Func<Type, bool> isService)
    {
        var docs = new XmlDocs();
        var converters = new InputConverterFactory();
        var references = new TypeReferences(registry, new EnumFactory(registry, docs));
        references.InputObjects = new InputObjectFactory(registry, references, converters, docs).Create;
        var parameters = new ParameterFactory(references, converters, docs, isService);
        return new(registry, catalog, new FieldFactory(registry, references, parameters, docs), docs);
    }

    public (ObjectType Query, ObjectType? Mutation, ObjectType? Subscription) Complete()
    {
        var interfaces = catalog.Interfaces.ToDictionary(t => t, t => Register(t, new InterfaceType(NameOfInterface(t)) { RuntimeType = t }));
        var unions = catalog.Unions.ToDictionary(t => t, t => Register(t, new UnionType(t.GetCustomAttribute<UnionTypeAttribute>()!.Name ?? SchemaNames.OfInterface(t)) { RuntimeType = t }));
        var objects = catalog.Objects.Select(s => (Source: s, Type: Register(s.Clr, new ObjectType(s.Name) { RuntimeType = s.Clr }, s.DocumentedBy))).ToList();

        foreach (var (clr, type) in interfaces)
        {
            type.Interfaces = [.. clr.GetInterfaces().Where(interfaces.ContainsKey).Select(i => interfaces[i])];
            SetFields(type, ObjectTypeSource.PropertiesOf(clr).Select(p => fields.FromProperty(p, clr, null))
                .Concat(ObjectTypeSource.MethodsOf(clr).Select(m => fields.FromMethod(m, clr))));
        }

        foreach (var (source, type) in objects)
        {
            type.Interfaces = [.. source.Clr!.GetInterfaces().Concat(source.Implements.SelectMany(i => i.GetInterfaces().Prepend(i))).Distinct()
                .Where(interfaces.ContainsKey).Select(i => interfaces[i])];
            SetFields(type, FieldsOf(source));
        }

        foreach (var (clr, type) in unions)
        {
            type.Members = [.. objects.Where(o => clr.IsAssignableFrom(o.Source.Clr) || o.Source.Implements.Contains(clr)).Select(o => o.Type)];
            if (type.Members.Count == 0)
                registry.Problems.Add($"The union {type.Name} has no members: no object type's class implements {clr}.");
        }

        if (catalog.Query.Extensions.Count == 0)
            registry.Problems.Add("There is no [QueryType] class, and a schema needs a query type (section 3.3.1).");
        var roots = (Root(catalog.Query), RootOrNull(catalog.Mutation), RootOrNull(catalog.Subscription));
        registry.Problems.AddRange(fields.Problems);
        return roots;
    }

    private static string NameOfInterface(Type type) => type.GetCustomAttribute<InterfaceTypeAttribute>()!.Name ?? SchemaNames.OfInterface(type);

    private ObjectType? RootOrNull(ObjectTypeSource source) => source.Extensions.Count == 0 ? null : Root(source);

    private ObjectType Root(ObjectTypeSource source)
    {
        // Its classes describe their own few fields, none of them the root type as a whole.
        var type = Register(null, new ObjectType(source.Name));
        type.Description = $"The root of every {source.Name.ToLowerInvariant()} operation.";
        SetFields(type, source.ExtensionMethods.Select(m => fields.FromMethod(m, null, subscription: source == catalog.Subscription)));
        return type;
    }

    private IEnumerable<FieldDefinition?> FieldsOf(ObjectTypeSource source)
    {
        // A method named like a property takes the property's place, so a property that the schema cannot show needs no attribute on T.
        var methods = source.OwnMethods.Concat(source.ExtensionMethods).ToList();
        var replaced = methods.Select(m => SchemaNames.OfField(new(m), m.Name, isMethod: true)).ToHashSet(StringComparer.Ordinal);
        var describing = source.DescribesItself ? null : source.Extensions.FirstOrDefault();
        foreach (var property in source.Properties)
        {
            if (!replaced.Contains(SchemaNames.OfField(MemberAttributes.Of(property), property.Name, isMethod: false)))
                yield return fields.FromProperty(property, source.Clr!, describing);
        }

        foreach (var method in methods)
            yield return fields.FromMethod(method, source.Clr);
    }

    private void SetFields(FieldsType type, IEnumerable<FieldDefinition?> created)
    {
        var members = new Dictionary<string, FieldDefinition>(StringComparer.Ordinal);
        foreach (var field in created.OfType<FieldDefinition>())
        {
            field.DeclaringType = type;
            if (!members.TryAdd(field.Name, field))
                registry.Problems.Add($"{type.Name} has two fields named {field.Name}: rename one with [GraphQLName].");
        }

        if (members.Count == 0)
            registry.Problems.Add($"{type.Name} has no fields.");
        type.Fields = new(members.Values);
    }

    private T Register<T>(Type? clr, T type, IEnumerable<Type>? documentedBy = null)
        where T : NamedType
    {
        type.Description = (documentedBy ?? (clr is null ? [] : [clr]))
            .Select(t => t.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? docs.OfType(t))
            .FirstOrDefault(d => d is not null);
        registry.Add(clr, type);
        return type;
    }
}
