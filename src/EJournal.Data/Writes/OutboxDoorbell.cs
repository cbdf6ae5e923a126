using System.Threading.Channels;

namespace EJournal.Data.Writes;

/// <summary>
/// Rung after a commit that left events in the outbox, so that the dispatcher of this process need not wait for its next
/// look. Nothing depends on it: the tables hold what is to be done (ADR 0006).
/// </summary>
public sealed class OutboxDoorbell
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Returns at a ring (also one since the last wait) or when <paramref name="atMost"/> has passed. One caller at a time.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await _rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
        }
    }
}
