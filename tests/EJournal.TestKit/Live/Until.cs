using Xunit;

namespace EJournal.TestKit.Live;

/// <summary>Waits for what follows from something else without an answer of its own.</summary>
public static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Returns as soon as it is so.</summary>
    public static async Task TrueAsync(Func<bool> condition)
    {
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); !condition(); await Task.Delay(10))
            Assert.True(watch.Elapsed < Patience, $"It did not become true within {Patience.TotalSeconds} seconds.");
    }
}
