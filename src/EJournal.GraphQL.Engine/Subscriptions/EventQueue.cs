using System.Threading.Channels;

namespace EJournal.GraphQL.Engine.Subscriptions;

/// <summary>
/// The events that wait for one subscriber, at most so many: whoever reads too slowly loses the subscription, not the
/// server its memory. One reader; any number of writers.
/// </summary>
/// <param name="capacity">The most events that wait.</param>
/// <param name="overflow">The error that the subscription ends with when one more comes; it follows those that wait.</param>
public sealed class EventQueue<T>(int capacity, GraphQLError overflow)
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

    /// <summary>The events, as they come.</summary>
    public IAsyncEnumerable<T> ReadAsync(CancellationToken cancellation) => _waiting.Reader.ReadAllAsync(cancellation);
}
