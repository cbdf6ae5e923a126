using System.Security.Claims;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Subscriptions;
using EJournal.GraphQL.Engine.Telemetry;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Runs operations of a schema. Safe for any number of concurrent requests, each with its own services.</summary>
public sealed class GraphQLExecutor(GraphQLSchema schema, ExecutorOptions options)
{
    private readonly RequestedPlans _plans = new(new DocumentCompiler(schema, options), options.Documents);
    private readonly OperationMonitor _monitor = new(options);
    private readonly ObjectTypeMap _types = new(schema);
    private readonly OperationDeadline _deadline = new(options.Timeout, options.Time);

    /// <summary>The schema that operations run against.</summary>
    public GraphQLSchema Schema { get; } = schema;

    internal EngineMessages Messages => options.Messages;

    /// <summary>How many plans are cached now.</summary>
    public int CachedPlans => _plans.Cached;

    /// <summary>Runs one query or mutation; never throws for anything that the client or a resolver did.</summary>
    /// <param name="request">The document, variables and user.</param>
    /// <param name="services">The request's own services: <see cref="IAccessGate"/> and what resolvers ask for.</param>
    /// <param name="cancellation">The client has gone: the only case that ends in <see cref="OperationCanceledException"/>.</param>
    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellation = default)
    {
        if (Prepare(request, services, out var operation) is { } refusal)
            return Task.FromResult(refusal);
        if (!operation.IsSubscription)
            return RunAsync(operation, null, request.User, services, cancellation);
        var elsewhere = new GraphQLError("Subscriptions are served over WebSocket, and as text/event-stream.", ErrorCodes.BadRequest);
        Opened(operation, elsewhere);
        return Task.FromResult(Refuse(elsewhere));
    }

    /// <summary>
    /// Starts an operation of any kind for a transport that can carry several responses: a query or mutation has one, a
    /// subscription one for each event.
    /// </summary>
    /// <param name="request">The document, variables and user.</param>
    /// <param name="openScope">Opens services for the operation and then for each event; null where the user may no longer ask.</param>
    /// <param name="cancellation">The client has gone or wants no more.</param>
    public ResponseStream Stream(GraphQLRequest request, Func<CancellationToken, ValueTask<OperationScope?>> openScope, CancellationToken cancellation) =>
        new(this, options, request, openScope, cancellation);

    /// <summary>All that is done before anything runs; a refusal if it shows that nothing may.</summary>
    internal ExecutionResult? Prepare(GraphQLRequest request, IServiceProvider services, out PreparedOperation operation)
    {
        operation = default;
        var watch = _monitor.Start();
        var errors = new List<GraphQLError>();
        var plan = _plans.Find(request, errors);
        if (plan is not null && MayNotRun(plan, request, services) is { } refusal)
            errors.Add(refusal);
        if (plan is not null && errors.Count == 0)
        {
            var variables = VariableCoercion.Coerce(plan, request.Variables, errors);
            var cost = errors.Count > 0 ? 0 : CostLimit.Check(plan, variables, options, errors);
            operation = new PreparedOperation(plan, variables, cost, watch);
        }

        if (errors.Count > 0)
        {
            _monitor.Refused(watch, plan, errors);
            return Refuse(errors);
        }

        return null;
    }

    /// <summary>To be called once the source of a subscription is open, or is known not to open.</summary>
    internal void Opened(PreparedOperation operation, GraphQLError? problem) => _monitor.Opened(operation, problem);

    private GraphQLError? MayNotRun(OperationPlan plan, GraphQLRequest request, IServiceProvider services) =>
        plan.Operation.Operation == OperationType.Mutation && request.QueryOnly ? new("Mutations have to be sent with POST.", ErrorCodes.MethodNotAllowed)
        : plan.UsesIntrospection ? RefuseIntrospection(services)
        : null;

    /// <summary>Executes a prepared operation; of a subscription the response to one event.</summary>
    internal async Task<ExecutionResult> RunAsync(
        PreparedOperation operation, object? root, ClaimsPrincipal? user, IServiceProvider services, CancellationToken cancellation)
    {
        var watch = operation.IsSubscription ? _monitor.Start() : operation.Watch;
        string outcome;
        var deadline = _deadline.Start();
        var client = cancellation.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        var context = new RequestContext(services, user, deadline.Token);
        var buffer = new ResponseBuffer(options.MaxResponseBytes);
        try
        {
            var run = OperationRun.Take(operation.Plan, options, _types);
            run.Begin(operation.Variables, context, (IAccessGate?)services.GetService(typeof(IAccessGate)), buffer, root);
            using (GraphQLTelemetry.StartPhase("graphql.execute"))
                await OperationRunner.RunAsync(run);
            outcome = OperationMonitor.OutcomeOf(run.Output.Errors);
            run.Leave();
        }
        catch (ResponseTooLargeException)
        {
            outcome = ErrorCodes.ResponseTooLarge;
            Replace(buffer, new GraphQLError(options.Messages.ResponseTooLarge, outcome));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && (deadline.IsCancellationRequested || options.IsTimeout(e)))
        {
            outcome = ErrorCodes.Timeout;
            Replace(buffer, new GraphQLError(options.Messages.Timeout, outcome));
        }
        catch (Exception e)
        {
            _monitor.Ran(watch, operation, cancellation.IsCancellationRequested ? OperationMonitor.Cancelled : ErrorCodes.Internal, null);
            buffer.Dispose();
            if (cancellation.IsCancellationRequested && e is not OperationCanceledException)
                throw new OperationCanceledException(e.Message, e, cancellation);
            throw;
        }
        finally
        {
            client.Dispose();
            _deadline.Stop(deadline);
        }

        _monitor.Ran(watch, operation, outcome, buffer.Length);
        return new ExecutionResult(ResultKind.Executed, buffer) { Cost = operation.Cost };
    }

    /// <summary>Null when this request may read the schema, otherwise the error.</summary>
    public GraphQLError? RefuseIntrospection(IServiceProvider services) => options.MayIntrospect?.Invoke(services) == false
        ? new GraphQLError(options.Messages.IntrospectionDisabled, ErrorCodes.IntrospectionDisabled)
        : null;

    /// <summary>A response that is nothing but errors, for what a transport refuses.</summary>
    public static ExecutionResult Refuse(params IReadOnlyList<GraphQLError> errors) => Refuse(errors, errors[0].Code switch
    {
        ErrorCodes.PersistedQueryNotFound or ErrorCodes.PersistedQueryNotSupported => ResultKind.DocumentWanted,
        ErrorCodes.PersistedQueryMismatch or ErrorCodes.DocumentNotFound or ErrorCodes.DocumentNotTrusted => ResultKind.DocumentRefused,
        ErrorCodes.MethodNotAllowed => ResultKind.MutationNotAllowed,
        _ => ResultKind.RequestError,
    });

    internal static ExecutionResult Refuse(IReadOnlyList<GraphQLError> errors, ResultKind kind)
    {
        var buffer = new ResponseBuffer(int.MaxValue);
        buffer.Write((byte)'{');
        ErrorWriter.WriteList(buffer, errors);
        buffer.Write((byte)'}');
        return new ExecutionResult(kind, buffer);
    }

    private static void Replace(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Truncate(0);
        buffer.Write("{\"data\":null,"u8);
        ErrorWriter.WriteList(buffer, [error]);
        buffer.Write((byte)'}');
    }
}
