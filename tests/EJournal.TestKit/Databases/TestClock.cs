namespace EJournal.TestKit.Databases;

/// <summary>A clock that stands still until it is told otherwise. Its timers are real ones.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    /// <summary>Monday, 7 September 2026, noon in Moscow.</summary>
    public TestClock() : this(new(2026, 9, 7, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public DateTime Now => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
