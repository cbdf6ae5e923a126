using EJournal.Plugins;

namespace EJournal.Delivery.Dispatch;

/// <summary>Keeps a provider's limits: remembers what was sent within each limit's period. In memory; one process serves an account.</summary>
internal sealed class RateLog(IReadOnlyList<RateLimit> limits)
{
    private readonly Dictionary<(RateLimit Limit, string Address), Queue<DateTime>> _sent = [];
    private readonly Lock _lock = new();

    /// <summary>How long the account must wait; zero: not at all.</summary>
    public TimeSpan AccountWait(DateTime now) => Wait(RateScope.Account, "", now);

    /// <summary>Counts a message to the address, or says how long it must wait.</summary>
    public TimeSpan Take(string address, DateTime now)
    {
        lock (_lock)
        {
            var account = Wait(RateScope.Account, "", now);
            var recipient = Wait(RateScope.Recipient, address, now);
            var wait = account > recipient ? account : recipient;
            if (wait > TimeSpan.Zero)
                return wait;
            foreach (var limit in limits)
                QueueOf(limit, limit.Scope == RateScope.Account ? "" : address).Enqueue(now);
            Forget(now);
            return TimeSpan.Zero;
        }
    }

    private TimeSpan Wait(RateScope scope, string address, DateTime now)
    {
        lock (_lock)
        {
            var wait = TimeSpan.Zero;
            foreach (var limit in limits.Where(l => l.Scope == scope))
            {
                if (!_sent.TryGetValue((limit, address), out var sent))
                    continue;
                while (sent.TryPeek(out var oldest) && oldest + limit.Per <= now)
                    sent.Dequeue();
                if (sent.Count >= limit.Permits && sent.Peek() + limit.Per - now is var needed && needed > wait)
                    wait = needed;
            }

            return wait;
        }
    }

    private Queue<DateTime> QueueOf(RateLimit limit, string address)
    {
        if (!_sent.TryGetValue((limit, address), out var sent))
            _sent[(limit, address)] = sent = new();
        return sent;
    }

    // One entry per address would grow with the school.
    private void Forget(DateTime now)
    {
        if (_sent.Count < 1000)
            return;
        foreach (var (key, sent) in _sent.Where(s => s.Value.Last() + s.Key.Limit.Per <= now).ToList())
            _sent.Remove(key);
    }
}
