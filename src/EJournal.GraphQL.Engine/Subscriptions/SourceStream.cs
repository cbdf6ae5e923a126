namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>The events of a subscription (section 6.2.3.1), whatever their type.</summary>
internal abstract class SourceStream : IAsyncDisposable
{
    public abstract object? Current { get; }

    public static SourceStream Of(Type eventType, object events, CancellationToken cancellation) =>
        (SourceStream)Activator.CreateInstance(typeof(SourceStream<>).MakeGenericType(eventType), events, cancellation)!;

    public abstract ValueTask<bool> MoveNextAsync();

    public abstract ValueTask DisposeAsync();
}

internal sealed class SourceStream<T>(IAsyncEnumerable<T> events, CancellationToken cancellation) : SourceStream
{
    private readonly IAsyncEnumerator<T> _events = events.GetAsyncEnumerator(cancellation);

    public override object? Current => _events.Current;

    public override ValueTask<bool> MoveNextAsync() => _events.MoveNextAsync();

    public override ValueTask DisposeAsync() => _events.DisposeAsync();
}
