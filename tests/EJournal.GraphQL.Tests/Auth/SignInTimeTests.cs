using System.Diagnostics;
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

        AssertAlike(unknown, wrong);
        AssertAlike(blocked, wrong);
    }

    /// <summary>
    /// The medians are within 10 ms; where neighbours keep the machine too busy to show it, the least disturbed tries are within
    /// a fifth. An answer without hashing would be 20 times as fast.
    /// </summary>
    private static void AssertAlike(List<TimeSpan> some, List<TimeSpan> others)
    {
        if ((Median(some) - Median(others)).Duration() >= Tolerated)
            Assert.InRange(some.Min() / others.Min(), 0.8, 1.25);
    }

    private async Task<TimeSpan> TimeAsync(string login, string password)
    {
        // Not so fast that it would be taken for guessing.
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
        var started = Stopwatch.GetTimestamp();
        Assert.Equal(401, (await Server.PostAsync("/auth/login", new { login, password })).Status);
        return Stopwatch.GetElapsedTime(started);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
