namespace EJournal.GraphQL.Engine.Schema.Rules;

/// <summary>A schema under examination and what was found.</summary>
internal sealed class SchemaReport(GraphQLSchema schema)
{
    private readonly List<GraphQLError> _errors = [];

    public GraphQLSchema Schema { get; } = schema;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The types of the schema itself, those of introspection left out.</summary>
    public IEnumerable<T> Types<T>()
        where T : NamedType => Schema.Types.OfType<T>().Where(t => !Schema.Introspection.Types.Contains(t));

    /// <summary>Every argument and input field, with its name as an error shows it.</summary>
    public IEnumerable<(string Owner, InputValueDefinition Value)> InputValues() =>
    [
        .. Schema.Directives.SelectMany(d => d.Arguments, (d, a) => ($"@{d.Name}({a.Name}:)", a)),
        .. from type in Types<FieldsType>() from field in type.Fields from a in field.Arguments select ($"{type}.{field.Name}({a.Name}:)", a),
        .. from type in Types<InputObjectType>() from f in type.Fields select ($"{type}.{f.Name}", f),
    ];

    public void Add(string message) => _errors.Add(new GraphQLError(message));
}
