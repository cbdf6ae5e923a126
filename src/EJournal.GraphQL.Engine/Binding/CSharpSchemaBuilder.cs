using System.Reflection;
using EJournal.GraphQL.Engine.Introspection;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Binding;

/// <summary>Builds a schema from annotated classes (<see cref="QueryTypeAttribute"/> and its neighbours).</summary>
/// <example><code>var schema = new CSharpSchemaBuilder().AddAssembly(typeof(Program).Assembly).Build();</code></example>
public sealed class CSharpSchemaBuilder
{
    private readonly List<Type> _types = [];
    private readonly List<ScalarType> _scalars = [.. BuiltInScalars.All, new DateScalar(), new DateTimeScalar(), new LocalTimeScalar(), new UrlScalar()];
    private Func<Type, bool> _isService = _ => false;
    private string? _description;

    /// <summary>Takes every annotated class of the assembly.</summary>
    public CSharpSchemaBuilder AddAssembly(Assembly assembly) => AddTypes([.. assembly.GetTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)]);

    /// <summary>Takes the classes that are annotated.</summary>
    public CSharpSchemaBuilder AddTypes(params Type[] types)
    {
        _types.AddRange(types);
        return this;
    }

    /// <summary>Adds a scalar; members of its <see cref="ScalarType.RuntimeType"/> get it without further annotation.</summary>
    public CSharpSchemaBuilder AddScalar(ScalarType scalar)
    {
        _scalars.RemoveAll(s => s.Name == scalar.Name);
        _scalars.Add(scalar);
        return this;
    }

    /// <summary>Tells services from arguments among the parameters of resolvers: the container's own knowledge.</summary>
    public CSharpSchemaBuilder RecogniseServices(Func<Type, bool> isService)
    {
        _isService = isService;
        return this;
    }

    /// <summary>Sets the description of the schema itself.</summary>
    public CSharpSchemaBuilder Describe(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaBuildException">A member has no access decision, a list no bound, a type no place in the schema …</exception>
    public GraphQLSchema Build()
    {
        var catalog = new TypeCatalog();
        foreach (var type in _types.Distinct())
            catalog.Add(type);
        var registry = new TypeRegistry(_scalars);
        registry.Problems.AddRange(_types.Distinct().SelectMany(Annotations.UnknownOn));
        var assembly = SchemaAssembly.Create(registry, catalog, _isService);
        var (query, mutation, subscription) = assembly.Complete();
        if (registry.Problems.Count > 0)
            throw new SchemaBuildException(registry.Problems);
        IReadOnlyList<DirectiveDefinition> directives =
            registry.Types.OfType<FieldsType>().Any(t => t.Fields.Any(f => f.Scopes is not null))
                ? [RequiresScopes.Definition, .. BuiltInDirectives.All]
                : BuiltInDirectives.All;
        var used = EJournal.GraphQL.Engine.Schema.TypeReferences.Of(registry.Types, directives);
        var resolvers = new IntrospectionResolvers();
        var schema = new GraphQLSchema(
            query, mutation, subscription, registry.Types.Where(t => t is not ScalarType || used.Contains(t)),
            directives, _description, IntrospectionTypes.Create(resolvers.Find));
        resolvers.Schema = schema;
        var errors = SchemaValidator.Validate(schema);
        if (errors.Count > 0)
            throw new SchemaBuildException([.. errors.Select(e => e.Message)]);
        return schema;
    }
}
