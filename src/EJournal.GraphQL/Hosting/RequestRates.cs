namespace EJournal.GraphQL.Hosting;

/// <summary>
/// So many requests a minute from each source, a minute's worth at once. What is kept of a source is the moment at which it
/// would have asked for all it did at an even pace; a source that is quiet for a minute is forgotten, and of more sources than
/// can be kept the new ones share one allowance, so that made-up ones cannot fill the memory.
/// </summary>
/// <param name="perMinute">Requests of one source in a minute, and at once after a minute of quiet.</param>
/// <param name="time">The clock.</param>
public sealed class RequestRates(int perMinute, TimeProvider time)
{
    /// <summary>Some 15 MB of addresses.</summary>
    public const int MostSources = 100_000;

    private const string Rest = "";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, long> _paid = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly long _each = Minute.Ticks / perMinute;
    private long _swept;

    /// <summary>Null when the source may ask; otherwise how long it has to wait.</summary>
    public TimeSpan? Take(string source)
    {
        var now = time.GetUtcNow().UtcTicks;
        lock (_gate)
        {
            if (_paid.Count >= MostSources && !_paid.ContainsKey(source))
                source = Sweep(now) ? source : Rest;
            // The Generic Cell Rate Algorithm: the next request is due this much later.
            var due = Math.Max(_paid.GetValueOrDefault(source), now) + _each;
            if (due - now > Minute.Ticks)
                return TimeSpan.FromTicks(due - now - Minute.Ticks);
            _paid[source] = due;
            return null;
        }
    }

    /// <summary>Forgets who was quiet, once a second at most; true when there is room.</summary>
    private bool Sweep(long now)
    {
        if (now - _swept >= TimeSpan.TicksPerSecond || now < _swept)
        {
            _swept = now;
            foreach (var (source, due) in _paid)
            {
                if (due <= now)
                    _paid.Remove(source);
            }
        }

        return _paid.Count < MostSources;
    }
}
