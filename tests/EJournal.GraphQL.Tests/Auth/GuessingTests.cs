using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>Guessing at passwords over HTTP, from one address and from many (127.0.0.0/8 is all this machine).</summary>
public sealed class GuessingTests : SignInTest
{
    private const string TooMany = """{"code":"TOO_MANY_ATTEMPTS","message":"Слишком много попыток входа. Подождите и повторите."}""";

    [Theory]
    [InlineData("maths")]
    [InlineData("nobody")]
    [Requirement("ACC-10")]
    public async Task Of_a_thousand_guesses_at_one_login_from_fifty_addresses_ten_are_looked_at(string login)
    {
        await Server.SetPasswordAsync("maths");
        var statuses = new List<int>();
        for (var i = 0; i < 1_000; i++)
            statuses.Add((await GuessAsync(login, $"wrong {i}", from: 1 + i % 50)).Status);

        Assert.Equal(10, statuses.Count(s => s == 401));
        Assert.Equal(990, statuses.Count(s => s == 429));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task In_no_quarter_of_an_hour_more_than_ten_guesses_are_looked_at_and_the_owner_comes_in_all_the_while(int addresses)
    {
        await Server.SetPasswordAsync("maths");
        var device = await DeviceAsync("maths");
        var looked = new List<DateTime>();
        // A thousand in three quarters of an hour.
        for (var i = 0; i < 1_000; i++)
        {
            if ((await GuessAsync("maths", $"wrong {i}", from: 1 + i % addresses)).Status == 401)
                looked.Add(Server.Database.Clock.Now);
            if (i % 250 == 249)
                Assert.Equal(200, (await GuessAsync("maths", SignInServer.Password, from: 1, device)).Status);
            Server.Database.Clock.Advance(TimeSpan.FromSeconds(2.7));
        }

        Assert.Equal(10, looked.Max(first => looked.Count(at => at >= first && at < first + TimeSpan.FromMinutes(15))));
        Assert.InRange(looked.Count, 20, 40);
    }

    [Fact]
    public async Task From_one_address_each_wrong_password_makes_the_next_wait_twice_as_long()
    {
        await Server.SetPasswordAsync("maths");
        for (var i = 0; i < 3; i++)
            Assert.Equal(401, (await GuessAsync("maths", "wrong", from: 1)).Status);

        foreach (var seconds in new[] { 2, 4, 8, 16, 32, 64, 128 })
        {
            Assert.Equal((429, TooMany, seconds), await GuessAsync("maths", SignInServer.Password, from: 1));
            Server.Database.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
            Assert.Equal((429, TooMany, 1), await GuessAsync("maths", SignInServer.Password, from: 1));
            Server.Database.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(401, (await GuessAsync("maths", "wrong", from: 1)).Status);
        }

        // Ten by now, the first of them 254 seconds ago.
        Assert.Equal((429, TooMany, (15 * 60) - 254), await GuessAsync("maths", SignInServer.Password, from: 1));
        // From elsewhere, the wait for this address does not count; the ten do.
        Assert.Equal((429, TooMany, (15 * 60) - 254), await GuessAsync("maths", SignInServer.Password, from: 2));
        // Nobody else's login waits.
        Assert.Equal(401, (await GuessAsync("anna", "wrong", from: 1)).Status);
    }

    [Fact]
    public async Task The_wait_is_of_one_login_from_one_address()
    {
        await Server.SetPasswordAsync("maths");
        for (var i = 0; i < 3; i++)
            await GuessAsync("maths", "wrong", from: 1);

        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 1)).Status);
        Assert.Equal(200, (await GuessAsync("maths", SignInServer.Password, from: 2)).Status);
    }

    [Fact]
    public async Task Of_guesses_that_come_at_once_no_more_are_looked_at_than_of_those_in_a_row()
    {
        await Server.SetPasswordAsync("maths");
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => GuessAsync("maths", "wrong", from: 1 + i)));

        Assert.Equal(10, answers.Count(a => a.Status == 401));
        Assert.Equal(50, answers.Count(a => a.Status == 429));
    }

    [Fact]
    public async Task The_owner_signs_in_from_a_device_he_used_before_while_others_guess()
    {
        await Server.SetPasswordAsync("maths");
        await Server.SetPasswordAsync("anna");
        var device = await DeviceAsync("maths");
        var pupilsDevice = await DeviceAsync("anna");
        for (var i = 0; i < 20; i++)
            await GuessAsync("maths", "wrong", from: 1 + i);

        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 90)).Status);
        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 90, pupilsDevice)).Status);
        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 90, "made-up")).Status);
        Assert.Equal(200, (await GuessAsync("maths", SignInServer.Password, from: 90, device)).Status);
    }

    [Fact]
    public async Task A_known_device_guesses_no_more_than_a_strange_one()
    {
        await Server.SetPasswordAsync("maths");
        var device = await DeviceAsync("maths");
        var looked = 0;
        for (var i = 0; i < 30; i++)
        {
            Server.Database.Clock.Advance(TimeSpan.FromSeconds(25));
            looked += (await GuessAsync("maths", "wrong", from: 1 + i, device)).Status == 401 ? 1 : 0;
        }

        Assert.InRange(looked, 5, 10);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_it_is_forgotten()
    {
        await Server.SetPasswordAsync("maths");
        for (var i = 0; i < 20; i++)
            await GuessAsync("maths", "wrong", from: 1 + i);
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(200, (await GuessAsync("maths", SignInServer.Password, from: 3)).Status);
    }

    [Fact]
    public async Task What_is_counted_outlives_a_restart()
    {
        await Server.SetPasswordAsync("maths");
        for (var i = 0; i < 10; i++)
            await GuessAsync("maths", "wrong", from: 1 + i);
        await Server.RestartAsync();

        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 77)).Status);
    }

    [Fact]
    public async Task The_current_password_is_guessed_at_no_faster_when_it_is_to_be_changed()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        var statuses = new List<int>();
        for (var i = 0; i < 30; i++)
            statuses.Add(await ChangeAsync(signedIn, "wrong", "новый пароль из слов"));

        Assert.Equal(3, statuses.Count(s => s == 401));
        Assert.Equal(27, statuses.Count(s => s == 429));
    }

    [Fact]
    [Requirement("ACC-10")]
    public async Task The_owner_who_is_signed_in_changes_the_password_at_once_while_strangers_guess_at_it()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        for (var i = 0; i < 20; i++)
            await GuessAsync("maths", "wrong", from: 1 + i);
        Assert.Equal(429, (await GuessAsync("maths", SignInServer.Password, from: 90)).Status);

        Assert.Equal(204, await ChangeAsync(signedIn, SignInServer.Password, "новый пароль из слов"));
    }

    [Fact]
    public async Task Of_one_sign_in_ten_wrong_current_passwords_are_looked_at_in_a_quarter_of_an_hour()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        var statuses = new List<int>();
        for (var i = 0; i < 295; i++)
        {
            statuses.Add(await ChangeAsync(signedIn, "wrong", "новый пароль из слов"));
            Server.Database.Clock.Advance(TimeSpan.FromSeconds(3));
        }

        Assert.Equal(10, statuses.Count(s => s == 401));
        Assert.Equal(285, statuses.Count(s => s == 429));
        // Another sign-in of the owner, and one from elsewhere, do not wait for it.
        Assert.Equal(204, await ChangeAsync(await Server.SignInAsync("maths"), SignInServer.Password, "новый пароль из слов"));
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sign_ins_and_keeps_this_one()
    {
        await Server.SetPasswordAsync("maths");
        var (here, elsewhere) = (await Server.SignInAsync("maths"), await Server.SignInAsync("maths"));

        Assert.Equal(400, await ChangeAsync(here, SignInServer.Password, "qwerty123"));
        Assert.Equal(204, await ChangeAsync(here, SignInServer.Password, "новый пароль из слов"));

        Assert.Equal((200, IAm("maths")), await Server.AskAsync(here.Bearer, WhoAmI));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(elsewhere.Bearer, WhoAmI));
        await Server.SignInAsync("maths", "новый пароль из слов");
    }

    private async Task<int> ChangeAsync(SignedIn signedIn, string currentPassword, string newPassword)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/password") { Content = JsonContent.Create(new { currentPassword, newPassword }) };
        request.Headers.Authorization = new("Bearer", signedIn.Access);
        using var response = await Server.Http.SendAsync(request);
        return (int)response.StatusCode;
    }

    private async Task<string> DeviceAsync(string login)
    {
        var (status, body) = await Server.PostAsync("/auth/login", new { login, password = SignInServer.Password });
        Assert.Equal(200, status);
        return System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("deviceToken").GetString()!;
    }

    private async Task<(int Status, string Body, int? RetryAfter)> GuessAsync(string login, string password, int from, string? deviceToken = null)
    {
        using var handler = new SocketsHttpHandler { ConnectCallback = (context, ct) => ConnectAsync(context, from, ct) };
        using var http = new HttpClient(handler) { BaseAddress = Server.Http.BaseAddress };
        using var response = await http.PostAsJsonAsync("/auth/login", new { login, password, deviceToken });
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), (int?)response.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, int from, CancellationToken ct)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, (byte)from]), 0));
        await socket.ConnectAsync(context.DnsEndPoint, ct);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
