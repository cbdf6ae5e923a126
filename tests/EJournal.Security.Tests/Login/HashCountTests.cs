using System.Net.Http.Json;
using System.Text;
using EJournal.Data.Access;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Security.Tests.Login;

/// <summary>How many passwords are hashed for what an attacker sends: each costs a tenth of a second of one core.</summary>
public sealed class HashCountTests : IAsyncLifetime
{
    private readonly CountingHasher _hasher = new();
    private SignInServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await SignInServer.StartAsync(services => services.AddSingleton<IPasswordHasher<Account>>(_hasher));
        await _server.SetPasswordAsync("maths");
        _hasher.Verified = 0;
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_hundred_sign_ins_in_one_request_hash_nothing()
    {
        var aliases = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}: login(login: \"maths\", password: \"guess {i}\") {{ accessToken }}"));
        var guesses = Enumerable.Range(0, 100).Select(i => new { login = "maths", password = $"guess {i}" }).ToList();
        var operations = Enumerable.Range(0, 100).Select(i => new { query = $"mutation {{ login(login: \"maths\", password: \"guess {i}\") {{ accessToken }} }}" }).ToList();

        Assert.StartsWith("{\"errors\":[", (await _server.AskAsync(null, $"mutation {{ {aliases} }}")).Body, StringComparison.Ordinal);
        Assert.Equal(400, (await _server.PostAsync("/graphql", operations)).Status);
        Assert.Equal(400, (await _server.PostAsync("/auth/login", guesses)).Status);
        Assert.Equal(400, (await _server.PostAsync("/auth/login", new { login = new[] { "maths" }, password = guesses })).Status);
        // The same name twice: the last counts, or none; never two.
        await _server.PostAsync("/auth/login", new StringContent("""{"login":"maths","password":"a","password":"b"}""", Encoding.UTF8, "application/json"));

        Assert.InRange(_hasher.Verified, 0, 1);
    }

    [Fact]
    public async Task A_huge_password_is_refused_before_it_is_hashed()
    {
        Assert.Equal(413, (await _server.PostAsync("/auth/login", new { login = "maths", password = new string('a', 1024 * 1024) })).Status);
        Assert.Equal(401, (await _server.PostAsync("/auth/login", new { login = "maths", password = new string('a', 1025) })).Status);

        Assert.Equal(0, _hasher.Verified);
    }

    [Fact]
    public async Task Of_a_thousand_guesses_three_are_hashed()
    {
        for (var i = 0; i < 1_000; i++)
            await _server.PostAsync("/auth/login", JsonContent.Create(new { login = "maths", password = $"guess {i}" }));

        Assert.Equal(3, _hasher.Verified);
    }

    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _real = new();
        private int _verified;

        public int Verified
        {
            get => _verified;
            set => _verified = value;
        }

        public string HashPassword(Account user, string password) => _real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _verified);
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
