using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using EJournal.Data.Access;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace EJournal.Security.Tests.Timing;

/// <summary>
/// Neither what is answered nor how long it takes tells an unknown login and a blocked account from a wrong password. A hash takes
/// a tenth of a second, so 200 tries of each kind would take more than a minute, and what the machine does beside would hide in
/// them more than is looked for. So it is shown in two parts: of 200 tries each it is counted that one hash with the same
/// parameters is asked for, and everything around the hash is measured; and twenty tries each are measured with it. It measures,
/// so it runs alone.
/// </summary>
[Collection(Attacks.AttackServer.Collection)]
public sealed class SignInTimeTests(ITestOutputHelper output)
{
    private const int Tries = 200;
    private const int Attempts = 3;
    private const string Wrong = "wrong password";
    private const string Refused = """{"code":"INVALID_CREDENTIALS","message":"Неверный логин или пароль."}""";
    private const string TooMany = """{"code":"TOO_MANY_ATTEMPTS","message":"Слишком много попыток входа. Подождите и повторите."}""";

    // Identity's third format: pseudo-random function 2 is HMAC-SHA512, 210,000 rounds and 16 bytes of salt, each of four bytes; 61 bytes in all.
    private const string OneHash = "01 00000002 00033450 00000010, 61 bytes";

    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(10);

    // A wrong password, an unknown login, a blocked account's right password.
    private static readonly (string Login, string Password)[] s_kinds = [("maths", Wrong), ("nobody", Wrong), ("english1", SignInServer.Password)];

    [Fact]
    public async Task Two_hundred_tries_of_each_kind_are_answered_alike_and_ask_for_the_same_hash()
    {
        var hashes = new NotedHashes();
        await using var server = await StartAsync(services => services.AddSingleton<IPasswordHasher<Account>>(hashes));

        var answer = await AnsweredAlikeAsync(async kind =>
        {
            // Not so fast that it would be taken for guessing.
            server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
            var before = hashes.Noted.Count;
            var answer = await AskAsync(server, kind);
            Assert.Equal(before + 1, hashes.Noted.Count);
            return answer;
        });

        Assert.StartsWith("401 ", answer, StringComparison.Ordinal);
        Assert.EndsWith(Refused, answer, StringComparison.Ordinal);
        Assert.Equal([OneHash], hashes.Noted.Distinct());
    }

    [Fact]
    public async Task Two_hundred_tries_of_each_kind_that_have_to_wait_are_answered_alike_and_hash_nothing()
    {
        var hashes = new NotedHashes();
        await using var server = await StartAsync(services => services.AddSingleton<IPasswordHasher<Account>>(hashes));
        foreach (var (login, _) in s_kinds)
        {
            for (var i = 0; i < SignInThrottle.FreePerAddress; i++)
                Assert.StartsWith("401 ", await AskAsync(server, (login, Wrong)), StringComparison.Ordinal);
        }

        hashes.Noted.Clear();
        var answer = await AnsweredAlikeAsync(kind => AskAsync(server, kind), more: ("maths", SignInServer.Password));

        Assert.StartsWith("429 ", answer, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 2 ", answer, StringComparison.Ordinal);
        Assert.EndsWith(TooMany, answer, StringComparison.Ordinal);
        Assert.Empty(hashes.Noted);
    }

    [Fact]
    public async Task With_the_hash_unknown_login_and_blocked_account_take_as_long_as_a_wrong_password()
    {
        await using var server = await StartAsync(_ => { });
        var taken = s_kinds.ToDictionary(kind => kind, _ => new List<TimeSpan>());
        var alike = false;
        for (var attempt = 0; attempt < Attempts && !alike; attempt++)
        {
            for (var i = 0; i < Scale.Of(20); i++)
            {
                foreach (var kind in ByTurns(s_kinds, i))
                {
                    server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
                    var started = Stopwatch.GetTimestamp();
                    await AskAsync(server, kind);
                    taken[kind].Add(Stopwatch.GetElapsedTime(started));
                }
            }

            output.WriteLine($"{taken.Values.First().Count} tries each, medians: {string.Join(", ", taken.Values.Select(t => $"{Median(t).TotalMilliseconds:F1} ms"))}; least: {string.Join(", ", taken.Values.Select(t => $"{t.Min().TotalMilliseconds:F1} ms"))}");
            alike = s_kinds[1..].All(kind => IsAsLong(taken[kind], taken[s_kinds[0]]));
        }

        Assert.True(alike);
    }

    /// <summary>
    /// The medians are within 10 ms; where neighbours keep the machine too busy to show it, the least disturbed tries are within
    /// a third. An answer without hashing would be 20 times as fast.
    /// </summary>
    private static bool IsAsLong(List<TimeSpan> some, List<TimeSpan> others) =>
        (Median(some) - Median(others)).Duration() < Aim || some.Min() / others.Min() is > 0.75 and < 1.33;

    /// <summary>The one answer that all tries get; what is a difference in time is there each time.</summary>
    private async Task<string> AnsweredAlikeAsync(Func<(string Login, string Password), Task<string>> askAsync, params (string Login, string Password)[] more)
    {
        (string Login, string Password)[] kinds = [.. s_kinds, .. more];
        var answers = new HashSet<string>();
        var widest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && widest >= Aim; attempt++)
        {
            var taken = kinds.ToDictionary(kind => kind, _ => new List<TimeSpan>());
            for (var i = 0; i < Tries; i++)
            {
                foreach (var kind in ByTurns(kinds, i))
                {
                    var started = Stopwatch.GetTimestamp();
                    answers.Add(await askAsync(kind));
                    taken[kind].Add(Stopwatch.GetElapsedTime(started));
                }
            }

            var medians = taken.Values.Select(Median).ToList();
            widest = medians.Max() - medians.Min();
            output.WriteLine($"{Tries} tries each, medians: {string.Join(", ", medians.Select(m => $"{m.TotalMilliseconds:F2} ms"))}");
        }

        Assert.True(widest < Aim, $"{widest} between the medians");
        return Assert.Single(answers);
    }

    /// <summary>Each is the first as often as the others: what slows the machine down slows all of them.</summary>
    private static IEnumerable<(string Login, string Password)> ByTurns((string Login, string Password)[] kinds, int turn) =>
        Enumerable.Range(turn, kinds.Length).Select(i => kinds[i % kinds.Length]);

    private static async Task<SignInServer> StartAsync(Action<IServiceCollection> adapt)
    {
        var server = await SignInServer.StartAsync(adapt);
        await server.SetPasswordAsync("maths");
        await server.SetPasswordAsync("english1");
        await server.BlockAsync("english1");
        await AskAsync(server, s_kinds[0]);
        server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
        return server;
    }

    /// <summary>Everything that is answered, but the date.</summary>
    private static async Task<string> AskAsync(SignInServer server, (string Login, string Password) kind)
    {
        using var response = await server.Http.PostAsJsonAsync("/auth/login", new { login = kind.Login, password = kind.Password });
        var headers = response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(' ', h.Value)}");
        return string.Join(' ', [$"{(int)response.StatusCode}", .. headers, await response.Content.ReadAsStringAsync()]);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>Notes which hash would be computed to compare a password, and says what would come of it without computing it.</summary>
    private sealed class NotedHashes : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _real =
            new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = JournalIdentityServices.HashIterations }));

        public ConcurrentQueue<string> Noted { get; } = [];

        public string HashPassword(Account user, string password) => _real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            var hash = Convert.FromBase64String(hashedPassword);
            Noted.Enqueue($"{hash[0]:X2} {Convert.ToHexString(hash[1..5])} {Convert.ToHexString(hash[5..9])} {Convert.ToHexString(hash[9..13])}, {hash.Length} bytes");
            return providedPassword == SignInServer.Password ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
        }
    }
}
