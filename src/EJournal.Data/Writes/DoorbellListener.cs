using System.Threading.Channels;

namespace EJournal.Data.Writes;

/// <summary>One who waits for rings of <see cref="OutboxDoorbell"/>.</summary>
public sealed class DoorbellListener : IDisposable
{
    private readonly Action<DoorbellListener> _leave;

    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    internal DoorbellListener(Action<DoorbellListener> leave) => _leave = leave;

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

    public void Dispose() => _leave(this);

    internal void Hear() => _rings.Writer.TryWrite(true);
}
