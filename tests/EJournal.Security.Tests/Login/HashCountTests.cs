using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EJournal.Data.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Security.Tests.Login;

/// <summary>How many passwords are hashed for what an attacker sends: each costs a tenth of a second of one core.</summary>
public sealed class HashCountTests : IAsyncLifetime
{
    private const int Many = 100;
    private const string New = "новый пароль из слов";
    private const string NotRead = """{"code":"BAD_REQUEST","message":"Запрос не удалось разобрать."}""";

    private readonly CountedHashes _hashes = new();
    private SignInServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await SignInServer.StartAsync(services => services.AddSingleton<IPasswordHasher<Account>>(_hashes));
        await _server.SetPasswordAsync("maths");
        _hashes.Reset();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    /// <summary>No field takes a password, and the one that takes a code stands alone.</summary>
    [Theory]
    [InlineData("login(login: \"maths\", password: \"guess *\") { accessToken }", Many, "DOCUMENT_TOO_LARGE")]
    [InlineData("login(login: \"maths\", password: \"guess *\") { accessToken }", 2, "VALIDATION_ERROR")]
    [InlineData("confirmContact(input: { agreementId: \"x\", code: \"*\" }) { errors { code } }", Many, "DOCUMENT_TOO_LARGE")]
    [InlineData("confirmContact(input: { agreementId: \"x\", code: \"*\" }) { errors { code } }", 2, "TOO_MANY_MUTATIONS")]
    public async Task Guesses_in_one_document_hash_nothing(string guess, int guesses, string code)
    {
        var aliases = Enumerable.Range(0, guesses).Select(i => $"a{i}: {guess.Replace("*", $"{i}", StringComparison.Ordinal)}");

        var (_, body) = await _server.AskAsync(null, $"mutation {{ {string.Join(' ', aliases)} }}");

        Assert.StartsWith("{\"errors\":[", body, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", body, StringComparison.Ordinal);
        Assert.Equal(0, _hashes.Count);
    }

    [Fact]
    public async Task An_array_of_a_hundred_sign_ins_hashes_nothing_whatever_it_holds_beside_them()
    {
        var operations = Enumerable.Range(0, Many).Select(i => new { query = $"mutation {{ login(login: \"maths\", password: \"guess {i}\") {{ accessToken }} }}" }).ToList();
        object[] mixed = [new { query = "{ school { name } }" }, .. operations];
        var guesses = Enumerable.Range(0, Many).Select(i => new { login = "maths", password = $"guess {i}" }).ToList();

        foreach (var batch in new object[] { operations, mixed, new[] { mixed[0] }, guesses })
        {
            var (status, body) = await _server.PostAsync("/graphql", batch);
            Assert.Equal((400, true), (status, body.Contains("\"BATCHING_NOT_SUPPORTED\"", StringComparison.Ordinal)));
        }

        Assert.Equal((400, NotRead), await _server.PostAsync("/auth/login", guesses));
        Assert.Equal((400, NotRead), await _server.PostAsync("/auth/login", new { login = new[] { "maths" }, password = guesses }));
        Assert.Equal(0, _hashes.Count);
    }

    [Theory]
    [InlineData("""{"login":"maths","password":"a","password":"b"}""")]
    [InlineData("""{"login":"maths","password":"a","Password":"b"}""")]
    [InlineData("""{"login":"maths","login":"anna","password":"a"}""")]
    public async Task A_sign_in_that_names_a_key_twice_hashes_nothing(string body)
    {
        Assert.Equal((400, NotRead), await _server.PostAsync("/auth/login", new StringContent(body, Encoding.UTF8, "application/json")));

        Assert.Equal(0, _hashes.Count);
    }

    [Fact]
    public async Task Of_a_thousand_guesses_from_one_address_three_are_hashed_whatever_address_they_claim()
    {
        for (var i = 0; i < 1_000; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/login") { Content = JsonContent.Create(new { login = "maths", password = $"guess {i}" }) };
            request.Headers.Add("X-Forwarded-For", $"198.51.{i >> 8}.{i & 255}");
            using var response = await _server.Http.SendAsync(request);
            Assert.Equal(i < 3 ? 401 : 429, (int)response.StatusCode);
        }

        Assert.Equal(3, _hashes.Count);
    }

    /// <summary>The letter takes two bytes: what counts is bytes, not characters.</summary>
    [Fact]
    public async Task More_than_1024_bytes_are_refused_before_they_are_hashed_at_a_sign_in()
    {
        Assert.Equal(413, (await LogInAsync(new string('a', 1024 * 1024))).Status);
        Assert.Equal(401, (await LogInAsync(new string('я', 513))).Status);
        Assert.Equal(401, (await LogInAsync(new string('a', 1025))).Status);
        Assert.Equal(0, _hashes.Count);

        _server.Database.Clock.Advance(SignInThrottle.Window);
        Assert.Equal(401, (await LogInAsync(new string('я', 512))).Status);
        Assert.Equal(1, _hashes.Count);
    }

    [Fact]
    public async Task More_than_1024_bytes_are_refused_before_they_are_hashed_where_a_password_is_chosen()
    {
        var bearer = (await _server.SignInAsync("maths")).Bearer;
        var (_, issued) = await _server.AskAsync(
            bearer, "mutation($id: ID!) { issueInvitations(input: { pupilIds: [$id] }) { invitations { code } } }", new { id = GlobalId.Encode("Pupil", _server.School.Boris.Id) });
        var code = JsonDocument.Parse(issued).RootElement.GetProperty("data").GetProperty("issueInvitations").GetProperty("invitations")[0].GetProperty("code").GetString();
        _hashes.Reset();

        foreach (var huge in new[] { new string('я', 513), new string('a', 1025) })
        {
            Assert.Equal(400, (await _server.PostAsync("/auth/claim", new { code, login = "boris", password = huge })).Status);
            Assert.Equal(401, await ChangeAsync(bearer, huge, New));
            Assert.Equal(0, _hashes.Count);
        }

        // The current password is looked at, the new one is not.
        Assert.Equal(400, await ChangeAsync(bearer, SignInServer.Password, new string('я', 513)));
        Assert.Equal(1, _hashes.Count);
        // The code is as good as before.
        Assert.Equal(200, (await _server.PostAsync("/auth/claim", new { code, login = "boris", password = string.Concat(Enumerable.Repeat("ёжик идёт ", 50)) })).Status);
    }

    private Task<(int Status, string Body)> LogInAsync(string password) => _server.PostAsync("/auth/login", new { login = "maths", password });

    private async Task<int> ChangeAsync(string bearer, string currentPassword, string newPassword)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/password") { Content = JsonContent.Create(new { currentPassword, newPassword }) };
        request.Headers.Add("Authorization", bearer);
        using var response = await _server.Http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
