using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Resolvers;

namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>
/// The responses of one operation (section 6.2.3.2). Between two events it holds no services, and each event meets the gate
/// anew. Ask for one response after the other, and dispose it: that closes the source.
/// </summary>
public sealed class ResponseStream : IAsyncDisposable
{
    private readonly GraphQLExecutor _executor;
    private readonly ExecutorOptions _options;
    private readonly GraphQLRequest _request;
    private readonly Func<CancellationToken, ValueTask<OperationScope?>> _openScope;
    private readonly CancellationTokenSource _life;
    private PreparedOperation _operation;
    private FieldPlan? _field;
    private OperationScope? _scope;
    private SourceStream? _source;
    private ExecutionResult? _refusal;
    private bool _over;

    internal ResponseStream(
        GraphQLExecutor executor, ExecutorOptions options, GraphQLRequest request,
        Func<CancellationToken, ValueTask<OperationScope?>> openScope, CancellationToken cancellation)
    {
        (_executor, _options, _request, _openScope) = (executor, options, request, openScope);
        _life = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>
    /// Prepares the operation and opens the source of a subscription: of what happens from then on no event is missed. To be
    /// called once, first. A query or mutation runs when its response is asked for.
    /// </summary>
    public async Task OpenAsync()
    {
        _scope = await _openScope(_life.Token);
        _refusal = _scope is null ? UserRefusal(_options.Messages) : _executor.Prepare(_request, _scope.Services, out _operation);
        if (_refusal is not null || !_operation.IsSubscription)
            return;
        var problem = await OpenSourceAsync(_scope!.Services);
        _executor.Opened(_operation, problem);
        if (problem is not null)
            _refusal = GraphQLExecutor.Refuse(problem);
        await CloseScopeAsync();
    }

    /// <summary>The next response; null when there are no more. A response that is not of kind Executed is the last.</summary>
    /// <exception cref="OperationCanceledException">The client has gone or wants no more.</exception>
    public async ValueTask<ExecutionResult?> NextAsync()
    {
        if (_over)
            return null;
        if (_refusal is not null)
            return End(_refusal);
        if (_source is not null)
            return await NextEventAsync();
        var only = await _executor.RunAsync(_operation, null, _request.User, _scope!.Services, _life.Token);
        await CloseScopeAsync();
        return End(only);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync();
        await CloseScopeAsync();
        if (_source is not null)
            await _source.DisposeAsync();
        _life.Dispose();
    }

    // CreateSourceEventStream, section 6.2.3.1. The gate is asked before the application's method is called.
    private async Task<GraphQLError?> OpenSourceAsync(IServiceProvider services)
    {
        var conditions = _operation.Plan.EvaluateConditions(_operation.Variables);
        _field = Array.Find(_operation.Plan.Root.Fields, f => f.IsIncluded(conditions));
        if (_field?.Resolver is not SubscriptionResolver resolver)
            return new GraphQLError("The subscription selects no field.", ErrorCodes.BadRequest);
        if (!MayRead(services, null))
            return Forbidden(services);
        using var timeout = new CancellationTokenSource(_options.Timeout, _options.Time);
        using var cancels = timeout.Token.UnsafeRegister(static life => ((CancellationTokenSource)life!).Cancel(), _life);
        try
        {
            var arguments = _field.Arguments.Evaluate(_operation.Variables);
            var context = new RequestContext(services, _request.User, _life.Token);
            var events = await resolver.Call.AwaitAsync(resolver.Call.Invoke(resolver.Call.Prepare(context, arguments), null));
            _source = SourceStream.Of(resolver.EventType, events!, _life.Token);
            return null;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new GraphQLError(_options.Messages.Timeout, ErrorCodes.Timeout);
        }
        catch (Exception e) when (!_life.IsCancellationRequested)
        {
            return _options.ErrorFor(e, _field.Field);
        }
    }

    private async Task<ExecutionResult?> NextEventAsync()
    {
        try
        {
            if (!await _source!.MoveNextAsync())
            {
                _over = true;
                return null;
            }
        }
        catch (Exception e) when (!_life.IsCancellationRequested)
        {
            return End(GraphQLExecutor.Refuse(_options.ErrorFor(e, _field!.Field)));
        }

        await using var scope = await _openScope(_life.Token);
        if (scope is null)
            return End(UserRefusal(_options.Messages));
        return MayRead(scope.Services, _source.Current)
            ? await _executor.RunAsync(_operation, _source.Current, _request.User, scope.Services, _life.Token)
            : End(GraphQLExecutor.Refuse(Forbidden(scope.Services)));
    }

    private bool MayRead(IServiceProvider services, object? happened) =>
        services.GetService(typeof(IAccessGate)) is IAccessGate gate && gate.MaySelect(_field!.Field) && gate.MayRead(_field.Field, happened);

    private GraphQLError Forbidden(IServiceProvider services) =>
        (services.GetService(typeof(IAccessGate)) as IAccessGate)?.Explain(_field!.Field) ?? new GraphQLError(_options.Messages.Forbidden, ErrorCodes.Forbidden);

    /// <summary>The last response to a user who may no longer ask.</summary>
    internal static ExecutionResult UserRefusal(EngineMessages messages) =>
        GraphQLExecutor.Refuse([new GraphQLError(messages.Unauthenticated, ErrorCodes.Unauthenticated)], ResultKind.UserRefused);

    private async ValueTask CloseScopeAsync()
    {
        if (_scope is not null)
            await _scope.DisposeAsync();
        _scope = null;
    }

    private ExecutionResult End(ExecutionResult last)
    {
        _over = true;
        return last;
    }
}
