namespace EJournal.Data.Sqlite;

/// <summary>What is known of the statement that a connection runs; of none, that nothing ends it.</summary>
internal sealed class SqliteStatement
{
    private long _deadline = long.MaxValue;
    private CancellationToken _cancellation;

    public bool Exceeded => _cancellation.IsCancellationRequested || Environment.TickCount64 > _deadline;

    /// <param name="seconds">0 for as long as it takes.</param>
    /// <param name="cancellation">Cancelled when nobody waits for the statement any more.</param>
    public void Begin(int seconds, CancellationToken cancellation) =>
        (_deadline, _cancellation) = (seconds == 0 ? long.MaxValue : Environment.TickCount64 + seconds * 1_000L, cancellation);

    public void End() => Begin(0, CancellationToken.None);
}
