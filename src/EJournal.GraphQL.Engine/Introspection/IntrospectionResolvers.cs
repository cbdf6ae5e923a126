using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Introspection;

/// <summary>Answers introspection (section 4) from the type model; the objects of its types are the model's own.</summary>
internal sealed class IntrospectionResolvers
{
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers = [];

    public IntrospectionResolvers()
    {
        AddRoot();
        AddSchema();
        AddType();
        AddMembers();
    }

    /// <summary>The schema that is described; known only when it is built.</summary>
    public GraphQLSchema Schema { get; set; } = null!;

    public FieldResolver? Find(string type, string field) => _resolvers.GetValueOrDefault((type, field));

    private void AddRoot()
    {
        _resolvers[("", "__schema")] = new FunctionResolver((_, _) => Schema);
        _resolvers[("", "__type")] = new FunctionResolver((_, arguments) => Schema.FindType((string)arguments[0]!));
    }

    private void AddSchema()
    {
        Text<GraphQLSchema>("__Schema", "description", s => s.Description);
        Objects<GraphQLSchema>("__Schema", "types", (s, _) => s.Types);
        Objects<GraphQLSchema>("__Schema", "queryType", (s, _) => s.QueryType);
        Objects<GraphQLSchema>("__Schema", "mutationType", (s, _) => s.MutationType);
        Objects<GraphQLSchema>("__Schema", "subscriptionType", (s, _) => s.SubscriptionType);
        Objects<GraphQLSchema>("__Schema", "directives", (s, _) => s.Directives);
    }

    private void AddType()
    {
        Text<GraphQLType>("__Type", "kind", KindOf);
        Text<GraphQLType>("__Type", "name", t => (t as NamedType)?.Name);
        Text<GraphQLType>("__Type", "description", t => (t as NamedType)?.Description);
        Text<GraphQLType>("__Type", "specifiedByURL", t => (t as ScalarType)?.SpecifiedByUrl);
        Objects<GraphQLType>("__Type", "fields", (t, a) => (t as FieldsType)?.Fields.Where(f => Shown(f.DeprecationReason, a)));
        Objects<GraphQLType>("__Type", "interfaces", (t, _) => (t as FieldsType)?.Interfaces);
        Objects<GraphQLType>("__Type", "possibleTypes", (t, _) => t is InterfaceType or UnionType ? Schema.PossibleTypes((CompositeType)t) : null);
        Objects<GraphQLType>("__Type", "enumValues", (t, a) => (t as EnumType)?.Values.Where(v => Shown(v.DeprecationReason, a)));
        Objects<GraphQLType>("__Type", "inputFields", (t, a) => (t as InputObjectType)?.Fields.Where(f => Shown(f.DeprecationReason, a)));
        Objects<GraphQLType>("__Type", "ofType", (t, _) => (t as ListType)?.ItemType ?? (t as NonNullType)?.Type);
        Flag<GraphQLType>("__Type", "isOneOf", t => (t as InputObjectType)?.IsOneOf);
    }

    private void AddMembers()
    {
        Member<FieldDefinition>("__Field", f => f.Name, f => f.Description, f => f.DeprecationReason);
        Objects<FieldDefinition>("__Field", "args", (f, a) => f.Arguments.Where(d => Shown(d.DeprecationReason, a)));
        Objects<FieldDefinition>("__Field", "type", (f, _) => f.Type);
        Member<InputValueDefinition>("__InputValue", v => v.Name, v => v.Description, v => v.DeprecationReason);
        Objects<InputValueDefinition>("__InputValue", "type", (v, _) => v.Type);
        Text<InputValueDefinition>("__InputValue", "defaultValue", v => v.DefaultValue is null ? null : Printer.Print(v.DefaultValue));
        Member<EnumValueDefinition>("__EnumValue", v => v.Name, v => v.Description, v => v.DeprecationReason);
        Text<DirectiveDefinition>("__Directive", "name", d => d.Name);
        Text<DirectiveDefinition>("__Directive", "description", d => d.Description);
        Flag<DirectiveDefinition>("__Directive", "isRepeatable", d => d.IsRepeatable);
        Objects<DirectiveDefinition>("__Directive", "args", (d, a) => d.Arguments.Where(v => Shown(v.DeprecationReason, a)));
        Add<DirectiveDefinition>("__Directive", "locations", (d, _) => d.Locations, new ListWriter<IReadOnlyList<string>, string?>(new StringLeafWriter(), itemNonNull: true));
    }

    private void Member<T>(string type, Func<T, string> name, Func<T, string?> description, Func<T, string?> deprecation)
    {
        Text(type, "name", name);
        Text(type, "description", description);
        Flag<T>(type, "isDeprecated", m => deprecation(m) is not null);
        Text(type, "deprecationReason", deprecation);
    }

    private void Text<T>(string type, string field, Func<T, string?> read) => Add<T>(type, field, (t, _) => read(t), new StringLeafWriter());

    private void Flag<T>(string type, string field, Func<T, bool?> read) => Add<T>(type, field, (t, _) => read(t), new BooleanWriter());

    private void Objects<T>(string type, string field, Func<T, object?[], object?> read) => Add(type, field, read, null);

    private void Add<T>(string type, string field, Func<T, object?[], object?> read, LeafWriter? leaf) =>
        _resolvers[(type, field)] = new FunctionResolver((parent, arguments) => read((T)parent, arguments)) { Leaf = leaf };

    // The only argument of these fields is includeDeprecated.
    private static bool Shown(string? deprecation, object?[] arguments) => deprecation is null || arguments is [true, ..];

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
