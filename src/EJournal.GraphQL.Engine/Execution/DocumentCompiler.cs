using System.Text;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Telemetry;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>From the bytes of a document to the plan of one of its operations, through the cache.</summary>
internal sealed class DocumentCompiler(GraphQLSchema schema, ExecutorOptions options)
{
    private static readonly KeyValuePair<string, object?> Hit = new("graphql.plan_cache.hit", true);
    private static readonly KeyValuePair<string, object?> Miss = new("graphql.plan_cache.hit", false);

    private readonly PlanCache _cache = new(options.PlanCacheSize);

    public int CachedPlans => _cache.Count;

    /// <summary>The plan, or null with errors for the client.</summary>
    public OperationPlan? Compile(ReadOnlyMemory<byte> document, string? operationName, List<GraphQLError> errors)
    {
        var known = _cache.Find(new PlanKey(document, operationName));
        GraphQLTelemetry.PlanLookups.Add(1, known is null ? Miss : Hit);
        if (known is not null)
            return known;
        var plan = CompileNew(document, operationName, errors);
        if (plan is not null)
            _cache.Add(new PlanKey(plan.Document.Source.Utf8, operationName), plan);
        return plan;
    }

    /// <summary>
    /// The plans of all operations of a document that the operator vouches for, outside the cache. Its size is not limited.
    /// Nesting, depth and what one request may change are.
    /// </summary>
    public IReadOnlyList<OperationPlan> CompileTrusted(string document, List<GraphQLError> errors)
    {
        try
        {
            var limits = ParserLimits.Unlimited with { Nesting = options.ParserLimits.Nesting };
            var validation = options.Validation with { MaxFieldComparisons = int.MaxValue, Limits = options.Validation.Limits?.WithoutSize() };
            return ParseValid(Encoding.UTF8.GetBytes(document), limits, validation, errors) is { } valid
                ? [.. valid.Definitions.OfType<OperationDefinitionNode>().Select(o => Plan(valid, o))]
                : [];
        }
        catch (Exception e) when (ErrorOf(e) is { } error)
        {
            errors.Add(error);
            return [];
        }
    }

    private OperationPlan? CompileNew(ReadOnlyMemory<byte> text, string? operationName, List<GraphQLError> errors)
    {
        try
        {
            // The tree keeps its source for error locations, so it must not share the transport's pooled buffer.
            return ParseValid(text.ToArray(), options.ParserLimits, options.Validation, errors) is { } document
                && SelectOperation(document, operationName, errors) is { } operation
                ? Plan(document, operation)
                : null;
        }
        catch (Exception e) when (ErrorOf(e) is { } error)
        {
            errors.Add(error);
            return null;
        }
    }

    private DocumentNode? ParseValid(byte[] text, ParserLimits limits, ValidationOptions validation, List<GraphQLError> errors)
    {
        DocumentNode document;
        using (GraphQLTelemetry.StartPhase("graphql.parse"))
            document = Parser.Parse(text, limits);
        using (GraphQLTelemetry.StartPhase("graphql.validate"))
            errors.AddRange(DocumentValidator.Validate(schema, document, validation));
        return errors.Count > 0 ? null : document;
    }

    private OperationPlan Plan(DocumentNode document, OperationDefinitionNode operation)
    {
        using var phase = GraphQLTelemetry.StartPhase("graphql.plan");
        return OperationPlanner.Plan(schema, document, operation);
    }

    private static GraphQLError? ErrorOf(Exception exception) => exception switch
    {
        GraphQLSyntaxException e => new GraphQLError(e.Message, e.Code) { Locations = [e.Location] },
        InputCoercionException e => new GraphQLError($"Argument \"{e.Path}\": {e.Message}", ErrorCodes.BadUserInput),
        GraphQLException e => e.Error,
        _ => null,
    };

    // GetOperation, section 6.1.
    private static OperationDefinitionNode? SelectOperation(DocumentNode document, string? name, List<GraphQLError> errors)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var chosen = string.IsNullOrEmpty(name)
            ? (operations.Count == 1 ? operations[0] : null)
            : operations.FirstOrDefault(o => o.Name?.Value == name);
        if (chosen is not null)
            return chosen;
        errors.Add(new GraphQLError(
            string.IsNullOrEmpty(name)
                ? (operations.Count == 0 ? "The document has no operation." : "The document has several operations: say which one in operationName.")
                : "The document has no operation of the name given in operationName.",
            ErrorCodes.BadRequest));
        return null;
    }
}
