namespace EJournal.Delivery.Dispatch;

/// <summary>5 s, 10 s, 20 s … up to an hour, never sooner than the provider asked, lengthened by chance so that retries spread out.</summary>
internal sealed class RetrySchedule(Func<double> chance)
{
    private const double LongestJitter = 0.2;
    private const int MostDoublings = 16;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static RetrySchedule Random { get; } = new(System.Random.Shared.NextDouble);

    public DateTime Next(DateTime now, int attempt, TimeSpan? asked)
    {
        var backoff = First * Math.Pow(2, Math.Clamp(attempt - 1, 0, MostDoublings));
        backoff = backoff < Longest ? backoff : Longest;
        var wait = asked is { } demanded && demanded > backoff ? demanded : backoff;
        return now + wait * (1 + LongestJitter * chance());
    }
}
