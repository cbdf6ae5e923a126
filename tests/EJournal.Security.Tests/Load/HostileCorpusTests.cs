using EJournal.EndToEnd.Tests;
using EJournal.Security.Tests.Attacks;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.Security.Tests.Load;

/// <summary>All attacks again and again, on a server in a process of its own that may have 200 MB of heap.</summary>
[Collection(AttackServer.Collection)]
public sealed class HostileCorpusTests(ITestOutputHelper output)
{
    private const int Together = 8;

    [Fact]
    public async Task The_process_lives_through_all_attacks_in_200_megabytes_and_gives_the_memory_back()
    {
        await using var server = new EJournalServer().SetVariable("DOTNET_GCHeapHardLimit", "0xC800000");
        await server.StartAsync();
        await AttackAsync(server, 50);
        var before = await SettledAsync(server);

        await AttackAsync(server, Scale.Of(50));

        var after = await SettledAsync(server);
        output.WriteLine($"{before / 1_000_000} MB after the first 50 rounds, {after / 1_000_000} MB after {Scale.Of(50)} more");
        Assert.Equal("""{"data":{"viewer":null}}""", await server.SendAsync(null, "{ viewer { account { login } } }"));
        Assert.InRange(after, 0, (long)(before * 1.1));
    }

    private static async Task AttackAsync(EJournalServer server, int rounds)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, rounds), new ParallelOptions { MaxDegreeOfParallelism = Together }, async (_, ct) =>
        {
            foreach (var attack in Attack.All)
            {
                using var request = attack.ToRequest(null);
                using var response = await server.Http.SendAsync(request, ct);
                Assert.Contains((int)response.StatusCode, (int[])[attack.Status, 429]);
            }
        });
    }

    // The least of a while: what the collector has yet to give back is not what the process needs.
    private static async Task<long> SettledAsync(EJournalServer server)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            await server.SendAsync(null, "{ __typename }");
            await Task.Delay(300);
            least = Math.Min(least, server.WorkingSet);
        }

        return least;
    }
}
