using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>From the bytes of a document to the plan of one of its operations, through the cache.</summary>
internal sealed class DocumentCompiler(GraphQLSchema schema, ExecutorOptions options)
{
    private readonly PlanCache _cache = new(options.PlanCacheSize);

    public int CachedPlans => _cache.Count;

    /// <summary>The plan, or null with errors for the client.</summary>
    public OperationPlan? Compile(GraphQLRequest request, List<GraphQLError> errors)
    {
        if (_cache.Find(new PlanKey(request.Document, request.OperationName)) is { } known)
            return known;
        var plan = CompileNew(request, errors);
        if (plan is not null)
            _cache.Add(new PlanKey(plan.Document.Source.Utf8, request.OperationName), plan);
        return plan;
    }

    private OperationPlan? CompileNew(GraphQLRequest request, List<GraphQLError> errors)
    {
        try
        {
            // The tree keeps its source for error locations, so it must not share the transport's pooled buffer.
            var document = Parser.Parse(request.Document.ToArray(), options.ParserLimits);
            errors.AddRange(DocumentValidator.Validate(schema, document, options.Validation));
            if (errors.Count > 0 || SelectOperation(document, request.OperationName, errors) is not { } operation)
                return null;
            return OperationPlanner.Plan(schema, document, operation);
        }
        catch (GraphQLSyntaxException e)
        {
            errors.Add(new GraphQLError(e.Message, e.Code) { Locations = [e.Location] });
        }
        catch (InputCoercionException e)
        {
            errors.Add(new GraphQLError($"Argument \"{e.Path}\": {e.Message}", ErrorCodes.BadUserInput));
        }
        catch (GraphQLException e)
        {
            errors.Add(e.Error);
        }

        return null;
    }

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
