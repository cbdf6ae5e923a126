using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>Runs while no other test does: it measures.</summary>
[CollectionDefinition(nameof(SignInTimeTests), DisableParallelization = true)]
[Collection(nameof(SignInTimeTests))]
public sealed class SignInTimeTests : SignInTest
{
    private const int Tries = 20;
    private static readonly TimeSpan Tolerated = TimeSpan.FromMilliseconds(10);

    [Fact]
    public async Task Unknown_login_and_blocked_account_take_as_long_as_a_wrong_password()
    {
        await Server.SetPasswordAsync("maths");
        await Server.SetPasswordAsync("english1");
        await Server.BlockAsync("english1");
        await TimeAsync("maths", "wrong password");

        var (wrong, unknown, blocked) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Tries; i++)
        {
            wrong.Add(await TimeAsync("maths", "wrong password"));
            unknown.Add(await TimeAsync("nobody", "wrong password"));
            blocked.Add(await TimeAsync("english1", SignInServer.Password));
        }

        Assert.InRange(Median(unknown) - Median(wrong), -Tolerated, Tolerated);
        Assert.InRange(Median(blocked) - Median(wrong), -Tolerated, Tolerated);
        // A hash was worked out each time; one that is left out everywhere would be equal too.
        Assert.True(Median(wrong) > Tolerated, $"{Median(wrong)}");
    }

    /// <summary>Of the processor: on a busy machine the clock on the wall measures its neighbours. The answer waits for nothing else.</summary>
    private async Task<TimeSpan> TimeAsync(string login, string password)
    {
        var started = Environment.CpuUsage.TotalTime;
        Assert.Equal(401, (await Server.PostAsync("/auth/login", new { login, password })).Status);
        return Environment.CpuUsage.TotalTime - started;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
