using EJournal.GraphQL.Engine.Telemetry;

namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>The events of a subscription (section 6.2.3.1), whatever their type; counted as long as it is open.</summary>
internal abstract class SourceStream : IAsyncDisposable
{
    protected SourceStream() => GraphQLTelemetry.Subscriptions.Add(1);

    public abstract object? Current { get; }

    public static SourceStream Of(Type eventType, object events, CancellationToken cancellation) =>
        (SourceStream)Activator.CreateInstance(typeof(SourceStream<>).MakeGenericType(eventType), events, cancellation)!;

    public abstract ValueTask<bool> MoveNextAsync();

    public virtual ValueTask DisposeAsync()
    {
        GraphQLTelemetry.Subscriptions.Add(-1);
        return default;
    }
}

internal sealed class SourceStream<T>(IAsyncEnumerable<T> events, CancellationToken cancellation) : SourceStream
{
    private readonly IAsyncEnumerator<T> _events = events.GetAsyncEnumerator(cancellation);

    public override object? Current => _events.Current;

    public override ValueTask<bool> MoveNextAsync() => _events.MoveNextAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _events.DisposeAsync();
    }
}
