namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>A method that answers for one parent; asynchronous only on a root type, where there is one parent.</summary>
internal sealed class MethodResolver(MethodCall call) : ExecutableResolver
{
    public MethodCall Call { get; } = call;
}

/// <summary>A method that answers for all parents of a level at once.</summary>
internal sealed class BatchMethodResolver(MethodCall call, BatchAdapter adapter) : ExecutableResolver
{
    public MethodCall Call { get; } = call;

    public BatchAdapter Adapter { get; } = adapter;
}

/// <summary>A function of the engine itself: introspection.</summary>
internal sealed class FunctionResolver(Func<object, object?[], object?> function) : ExecutableResolver
{
    public Func<object, object?[], object?> Function { get; } = function;
}

/// <summary>A method that opens the event stream of a subscription.</summary>
internal sealed class SubscriptionResolver(MethodCall call, Type eventType) : ExecutableResolver
{
    public MethodCall Call { get; } = call;

    public Type EventType { get; } = eventType;
}
