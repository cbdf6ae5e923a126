using System.Collections.Concurrent;

namespace EJournal.Data.Writes;

/// <summary>
/// Rung after a commit that left events in the outbox, on PostgreSQL also one of another process, so that those of this process
/// who follow it need not wait for their next look. Nothing depends on it: the tables hold what is to be done (ADR 0006).
/// </summary>
public sealed class OutboxDoorbell
{
    private readonly ConcurrentDictionary<DoorbellListener, bool> _listeners = [];

    public void Ring()
    {
        foreach (var listener in _listeners.Keys)
            listener.Hear();
    }

    /// <summary>Hears every ring from now on, until it is disposed.</summary>
    public DoorbellListener Listen()
    {
        var listener = new DoorbellListener(gone => _listeners.TryRemove(gone, out _));
        _listeners[listener] = true;
        return listener;
    }
}
