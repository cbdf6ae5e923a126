using System.Text;
using System.Text.RegularExpressions;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>Whatever goes wrong, the answer says nothing of what the program is made of.</summary>
public sealed partial class ProvokedFailureTests : SignInTest
{
    [Fact]
    public async Task No_failure_shows_a_stack_a_type_a_statement_or_a_path()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        var bodies = Bodies().ToList();
        foreach (var authorization in new[] { null, signedIn.Bearer, "Bearer x.y.z" })
        {
            foreach (var body in bodies)
                await AssertPlainAsync(Request(HttpMethod.Post, "/graphql", authorization, body));
            foreach (var path in new[] { "/", "/nowhere", "/print/performance/x", "/print/performance/%20", "/auth/login", "/graphql?query={", "/%2e%2e/appsettings.json" })
                await AssertPlainAsync(Request(HttpMethod.Get, path, authorization, null));
        }

        foreach (var path in new[] { "/auth/login", "/auth/refresh", "/auth/logout" })
        {
            foreach (var body in bodies)
                await AssertPlainAsync(Request(HttpMethod.Post, path, authorization: null, body));
        }
    }

    [Fact]
    public async Task A_broken_database_is_an_internal_error_and_no_more()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        await using (var db = Server.Database.Open())
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Schools\" RENAME TO \"Gone\"");

        // The class's figures, the sign-in itself, and the check of a token each meet a missing table.
        await AssertPlainAsync(Request(HttpMethod.Post, "/graphql", signedIn.Bearer, """{"query":"{ school { name } }"}"""));
        await using (var db = Server.Database.Open())
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"RefreshTokens\" RENAME TO \"GoneToo\"");
        const string Internal = """{"code":"INTERNAL","message":"Внутренняя ошибка. Повторите позже."}""";
        Assert.Equal((500, Internal), await Server.PostAsync("/auth/refresh", new { refreshToken = signedIn.Refresh }));
        Assert.Equal((500, Internal), await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password }));
        Assert.Equal((500, Internal), await Server.AskAsync(signedIn.Bearer, WhoAmI));
    }

    private async Task AssertPlainAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await Server.Http.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            var answer = $"{request.Method} {request.RequestUri} {(int)response.StatusCode}\n{response.Headers}\n{body}";
            Assert.False(Inside().IsMatch(answer), answer);
            Assert.DoesNotContain(Repository.Root, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Server.DataFolder, answer, StringComparison.Ordinal);
            Assert.True(response.IsSuccessStatusCode || body.Contains("\"code\":", StringComparison.Ordinal), answer);
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? authorization, string? body)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }

    private static IEnumerable<string> Bodies()
    {
        yield return "";
        yield return "{";
        yield return "[]";
        yield return "[{}]";
        yield return "42";
        yield return "{\"query\":1}";
        yield return "{\"query\":\"\"}";
        yield return "{\"query\":\"{\"}";
        yield return "{\"query\":\"{ nothing }\"}";
        yield return "{\"query\":\"{ node(id: \\\"%\\\") { id } }\"}";
        yield return "{\"query\":\"query($id: ID!) { node(id: $id) { id } }\",\"variables\":{\"id\":[[1]]}}";
        yield return "{\"query\":\"query($id: ID!) { node(id: $id) { id } }\",\"variables\":[]}";
        yield return "{\"query\":\"{ __type(name: 1) { name } }\"}";
        yield return "{\"query\":\"mutation { setMark(input: {lessonId: \\\"x\\\", pupilId: \\\"'; --\\\", value: \\\"9\\\"}) { mark { id } errors { code } } }\"}";
        yield return "{\"query\":\"{ lessons(from: \\\"0000-00-00\\\") { id } }\"}";
        yield return "{\"login\":1}";
        yield return "{\"login\":\"\\ud800\",\"password\":\"\\u0000\"}";
        yield return "{\"refreshToken\":{}}";
        yield return "{\"refreshToken\":\"\\ufffe\"}";
        yield return string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);
        yield return "{\"query\":\"" + new string('x', 70_000) + "\"}";
    }

    [GeneratedRegex(@"   at |\.cs:|Exception|System\.|Microsoft\.|EJournal\.|Sqlite|Npgsql|Postgres|SQL|SELECT |no such table|relation |Path: \$|BytePosition", RegexOptions.IgnoreCase)]
    private static partial Regex Inside();
}
