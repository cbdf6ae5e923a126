using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Subscriptions;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>What the subscriptions of <see cref="LiveSchema"/> tell of: the test says what happens, and sees who listens.</summary>
internal sealed class Happenings
{
    public const int Capacity = 4;
    private readonly Lock _gate = new();
    private readonly List<EventQueue<Happening>> _subscribers = [];

    /// <summary>Those that read now.</summary>
    public int Subscribers
    {
        get
        {
            lock (_gate)
                return _subscribers.Count;
        }
    }

    /// <summary>Nobody may read the happenings any more.</summary>
    public bool Closed { get; set; }

    /// <summary>The user is nobody any more.</summary>
    public bool UserGone { get; set; }

    /// <summary>Who the user is cannot be told, as when the database is away.</summary>
    public bool UserUnknown { get; set; }

    /// <summary>Events that found no room.</summary>
    public int Overflowed { get; private set; }

    public int ScopesOpened { get; set; }
    public int ScopesOpen { get; set; }

    public void Tell(params string[] texts)
    {
        lock (_gate)
        {
            foreach (var subscriber in _subscribers)
            {
                foreach (var text in texts)
                    Overflowed += subscriber.Add(new Happening(text)) ? 0 : 1;
            }
        }
    }

    public void End(GraphQLError? error = null)
    {
        lock (_gate)
            _subscribers.ForEach(s => s.End(error));
    }

    public IAsyncEnumerable<Happening> Subscribe()
    {
        var queue = new EventQueue<Happening>(Capacity, new GraphQLError("Too slow.", ErrorCodes.SlowClient), Unsubscribe);
        lock (_gate)
            _subscribers.Add(queue);
        return queue;
    }

    private void Unsubscribe(EventQueue<Happening> queue)
    {
        lock (_gate)
            _subscribers.Remove(queue);
    }

    /// <summary>A scope as a transport opens it; none once the user is gone.</summary>
    public ValueTask<OperationScope?> OpenScopeAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (UserGone)
            return new((OperationScope?)null);
        ScopesOpened++;
        ScopesOpen++;
        return new(new OperationScope(new Services(this), new Closing(() => ScopesOpen--)));
    }

    private sealed class Services(Happenings happenings) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IAccessGate) ? new Gate(happenings) : serviceType == typeof(Happenings) ? happenings : null;
    }

    internal sealed class Gate(Happenings happenings) : IAccessGate
    {
        public bool MaySelect(FieldDefinition field) => field.Access is not Execution.ClosedAttribute;

        public bool MayRead(FieldDefinition field, object? parent) =>
            !(field.Name == "happened" && parent is Happening { Text: var text } && (happenings.Closed || text == "secret"));
    }

    private sealed class Closing(Action action) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            action();
            return default;
        }
    }
}
