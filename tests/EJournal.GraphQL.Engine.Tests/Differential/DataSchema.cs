using System.Text.Json;
using EJournal.GraphQL.Engine.Introspection;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Schema.Sdl;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>A schema from SDL whose fields are resolved from generated data: as properties, or by batch resolvers.</summary>
internal sealed class DataSchema
{
    private readonly DataObject[] _objects;
    private readonly DataLeaves _leaves = new();

    public DataSchema(string sdl, JsonElement data)
    {
        var document = Parser.Parse(sdl);
        var introspection = new IntrospectionResolvers();
        var introspectionTypes = IntrospectionTypes.Create(introspection.Find);
        var factory = new SdlTypeFactory(introspectionTypes.Types);
        factory.AddTypes(document);
        foreach (var type in factory.Types.Where(t => t is FieldsType).Except(introspectionTypes.Types).Cast<FieldsType>())
            type.Fields = new([.. type.Fields.Select(Resolved)]);
        Schema = introspection.Schema = new GraphQLSchema(
            Root("Query")!, Root("Mutation"), Root("Subscription"), factory.Types,
            [.. document.Definitions.OfType<DirectiveDefinitionNode>().Select(factory.CreateDirective)], introspection: introspectionTypes);
        DataObject.Assign(Schema);
        _objects = [.. data.EnumerateArray().Select(o => DataObject.Create(o, Schema))];

        ObjectType? Root(string name) => factory.Types.FirstOrDefault(t => t.Name == name) as ObjectType;
    }

    public GraphQLSchema Schema { get; }

    /// <summary>The value of a field, for the arguments as they were coerced. A root type's one object has no parent to be known by.</summary>
    public object? Read(FieldDefinition field, object? parent, object?[] arguments)
    {
        var source = parent as DataObject ?? _objects.First(o => o.Type == field.DeclaringType.Name);
        return Convert(source.Values.GetProperty(field.Name), field.Type.Nullable, field, arguments);
    }

    private FieldDefinition Resolved(FieldDefinition field) => new(field.Name, field.Type)
    {
        Arguments = field.Arguments,
        Bound = new(1, 1),
        DeclaringType = field.DeclaringType,
        DeprecationReason = field.DeprecationReason,
        Description = field.Description,
        Resolver = ResolverOf(field),
    };

    private ExecutableResolver ResolverOf(FieldDefinition field) => field.Arguments.Count == 0 && field.Name[^1] % 2 == 0
        ? _leaves.Property(field, parent => Read(field, parent, []))
        : _leaves.Batch(field, (parent, arguments) => Read(field, parent, arguments));

    private object? Convert(JsonElement json, GraphQLType type, FieldDefinition field, object?[] arguments) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => _leaves.List(type, [.. json.EnumerateArray().Select(item => Convert(item, ((ListType)type).ItemType.Nullable, field, arguments))]),
        JsonValueKind.Object when json.TryGetProperty("ref", out var index) => _objects[index.GetInt32()],
        JsonValueKind.Object when json.TryGetProperty("nan", out _) => double.NaN,
        JsonValueKind.Object when json.TryGetProperty("unlisted", out _) => Choice.Unlisted,
        JsonValueKind.Object when json.TryGetProperty("echo", out _) => Echo.Write(field.Arguments, arguments),
        JsonValueKind.Object => throw new GraphQLException("Broken."),
        JsonValueKind.Number => type is FloatScalar ? json.GetDouble() : (object)json.GetInt32(),
        JsonValueKind.String => type is EnumType names ? (Choice)names.Values.ToList().FindIndex(v => v.Name == json.GetString()) : json.GetString(),
        _ => json.GetBoolean(),
    };
}
