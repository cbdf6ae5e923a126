using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema.Sdl;

namespace EJournal.GraphQL.Engine.Schema;

/// <summary>The types and meta-fields of introspection (section 4), made anew for each schema because resolvers may differ.</summary>
public sealed class IntrospectionTypes
{
    private static readonly DocumentNode Definitions = Parser.Parse(IntrospectionSdl.Text);

    private IntrospectionTypes(Func<string, string, FieldResolver?>? resolverOf)
    {
        var factory = new SdlTypeFactory([], resolverOf);
        factory.AddTypes(Definitions);
        Types = [.. factory.Types.Where(t => IsReserved(t.Name))];

        var schema = Types.First(t => t.Name == "__Schema");
        var type = Types.First(t => t.Name == "__Type");
        TypeName = new FieldDefinition("__typename", new NonNullType(BuiltInScalars.String))
        {
            Description = "The name of the object's type.",
            Resolver = resolverOf?.Invoke(string.Empty, "__typename"),
        };
        SchemaField = new FieldDefinition("__schema", new NonNullType(schema))
        {
            Description = "The type system of this service.",
            Resolver = resolverOf?.Invoke(string.Empty, "__schema"),
        };
        TypeField = new FieldDefinition("__type", type)
        {
            Description = "One type by name.",
            Arguments = new([new InputValueDefinition("name", new NonNullType(BuiltInScalars.String))]),
            Resolver = resolverOf?.Invoke(string.Empty, "__type"),
        };
    }

    /// <summary><c>__Schema</c>, <c>__Type</c> and the rest.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary><c>__typename</c>, on every composite type.</summary>
    public FieldDefinition TypeName { get; }

    /// <summary><c>__schema</c>, on the query type.</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary><c>__type(name:)</c>, on the query type.</summary>
    public FieldDefinition TypeField { get; }

    /// <param name="resolverOf">The resolver of a field by type name and field name; the meta-fields are asked for with an empty type name.</param>
    public static IntrospectionTypes Create(Func<string, string, FieldResolver?>? resolverOf = null) => new(resolverOf);

    // A meta-field belongs to no declared type; errors and access checks that ask for one get the query type.
    internal void AttachTo(ObjectType queryType) =>
        TypeName.DeclaringType = SchemaField.DeclaringType = TypeField.DeclaringType = queryType;

    /// <summary>Whether introspection defines a type of the name.</summary>
    internal static bool Defines(string typeName) => Definitions.Definitions.Any(d => d is TypeDefinitionNode type && type.Name.Value == typeName);

    /// <summary>Names with two underscores in front belong to introspection (section 2.1.9).</summary>
    internal static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
