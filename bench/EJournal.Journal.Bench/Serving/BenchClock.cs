using EJournal.Journal.Bench.Seeding;

namespace EJournal.Journal.Bench.Serving;

/// <summary>Goes as fast as any clock, from the last Friday of the year that is seeded.</summary>
internal sealed class BenchClock : TimeProvider
{
    private readonly long _started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => SchoolYear.Now + System.GetElapsedTime(_started);
}
