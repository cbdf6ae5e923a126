using System.Collections.Concurrent;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>Ends operations at their timeout or when the client goes. Token sources that were not needed serve again.</summary>
internal sealed class OperationDeadline(TimeSpan timeout, TimeProvider time)
{
    private const int MostKept = 64;
    private readonly ConcurrentQueue<CancellationTokenSource> _kept = new();

    public CancellationTokenSource Start()
    {
        if (!_kept.TryDequeue(out var source))
            source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        source.CancelAfter(timeout);
        return source;
    }

    /// <summary>The operation has ended, and the client's token no longer leads to the source.</summary>
    public void Stop(CancellationTokenSource source)
    {
        if (_kept.Count < MostKept && source.TryReset())
            _kept.Enqueue(source);
        else
            source.Dispose();
    }
}
