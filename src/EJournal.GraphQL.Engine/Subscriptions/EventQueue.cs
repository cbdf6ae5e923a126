using System.Threading.Channels;

namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>
/// The events that wait for one subscriber, at most so many: whoever reads too slowly loses the subscription, not the
/// server its memory. One reader, which closes it by disposing its enumerator; any number of writers.
/// </summary>
/// <param name="capacity">The most events that wait.</param>
/// <param name="overflow">The error that the subscription ends with when one more comes; it follows those that wait.</param>
/// <param name="closed">Called when the reader has gone.</param>
public sealed class EventQueue<T>(int capacity, GraphQLError overflow, Action<EventQueue<T>> closed) : IAsyncEnumerable<T>
{
    private readonly Channel<T> _waiting = Channel.CreateBounded<T>(new BoundedChannelOptions(capacity) { SingleReader = true });

    /// <summary>Adds an event, or ends the subscription where there is no room; false when it has ended.</summary>
    public bool Add(T happened)
    {
        if (_waiting.Writer.TryWrite(happened))
            return true;
        End(overflow);
        return false;
    }

    /// <summary>Ends the subscription after what waits, with an error if there is one.</summary>
    public void End(GraphQLError? error = null) => _waiting.Writer.TryComplete(error is null ? null : new GraphQLException(error));

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Reader(this, _waiting.Reader.ReadAllAsync(cancellationToken).GetAsyncEnumerator(cancellationToken));

    private void Closed() => closed(this);

    // An iterator would not notice its disposal before its first step.
    private sealed class Reader(EventQueue<T> queue, IAsyncEnumerator<T> events) : IAsyncEnumerator<T>
    {
        public T Current => events.Current;

        public ValueTask<bool> MoveNextAsync() => events.MoveNextAsync();

        public ValueTask DisposeAsync()
        {
            queue.End();
            queue.Closed();
            return events.DisposeAsync();
        }
    }
}
