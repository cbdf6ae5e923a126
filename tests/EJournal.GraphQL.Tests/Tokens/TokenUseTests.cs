using System.Text.Json;
using EJournal.GraphQL.Engine;
using EJournal.TestKit.Live;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>What an application can do with its token, and what it cannot.</summary>
public sealed class TokenUseTests : TokenTest
{
    [Fact]
    public async Task It_reads_what_its_scopes_open_and_is_told_the_scope_it_lacks()
    {
        var (_, token) = await TokenAsync("annas-father", ["marks:read"]);

        Assert.Equal("""{"data":{"viewer":{"children":[{"marks":{"nodes":[{"value":"4"},{"value":"5"}]}}]}}}""",
            await AskAsync(token, "{ viewer { children { marks { nodes { value } } } } }"));
        Assert.Equal(
            """{"data":{"school":{"name":"Школа «main»"},"pupil":null},"errors":[{"message":"Токену не дано право contacts:read.","locations":[{"line":1,"column":52}],"path":["pupil","parents"],"extensions":{"code":"FORBIDDEN","scopes":["contacts:read"]}}]}""",
            await AskAsync(token, "query($id: ID!) { school { name } pupil(id: $id) { parents { relation } } }", new { id = Anna }));
    }

    [Fact]
    public async Task A_lacking_scope_is_named_by_every_alternative_and_only_where_the_user_himself_may()
    {
        var (_, token) = await TokenAsync("annas-father", ["schedule:read"]);

        Assert.Equal(
            """{"data":{"viewer":null},"errors":[{"message":"Токену не дано право diary:read или marks:read или journal:read.","locations":[{"line":1,"column":23}],"path":["viewer","children",0,"marks"],"extensions":{"code":"FORBIDDEN","scopes":["diary:read","marks:read","journal:read"]}}]}""",
            await AskAsync(token, "{ viewer { children { marks { totalCount } } } }"));
        Assert.Equal(
            """{"data":{"school":null},"errors":[{"message":"Нет права читать это поле.","locations":[{"line":1,"column":12}],"path":["school","tokens"],"extensions":{"code":"FORBIDDEN"}}]}""",
            await AskAsync(token, "{ school { tokens { id } } }"));
    }

    [Fact]
    public async Task It_sees_itself()
    {
        var (id, token) = await TokenAsync("annas-father", ["diary:read"], [Anna]);

        Assert.Equal(
            $$$$$$"""{"data":{"viewer":{"token":{"id":"{{{{{{id}}}}}}","application":"Часы","scopes":["diary:read"],"children":[{"id":"{{{{{{Anna}}}}}}"}]}}}}""",
            await AskAsync(token, "{ viewer { token { id application scopes children { id } } } }"));
        Assert.Equal("""{"data":{"viewer":{"token":null}}}""", await AskAsync(await BearerOfAsync("annas-father"), "{ viewer { token { id } } }"));
    }

    [Theory]
    [InlineData("mutation { createToken(input: { application: \"Ещё\", scopes: [\"diary:read\"] }) { secret } }")]
    [InlineData("mutation { revokeToken(id: \"VG9rZW46MQ\") { errors { code } } }")]
    [InlineData("mutation { endSignIn { errors { code } } }")]
    [InlineData("mutation { issueInvitations(input: { pupilIds: [] }) { errors { code } } }")]
    [InlineData("mutation { decideRegulation(input: { basis: \"Приказ 1\" }) { errors { code } } }")]
    public async Task With_every_scope_of_a_powerful_user_it_mints_nothing_and_ends_nothing(string mutation)
    {
        var (_, token) = await TokenAsync("administrator", [.. Domain.Access.Scopes.All.Select(s => s.Code)]);

        var body = JsonDocument.Parse(await AskAsync(token, mutation)).RootElement;

        Assert.Equal(JsonValueKind.Null, body.GetProperty("data").ValueKind);
        var error = body.GetProperty("errors")[0];
        Assert.Equal("По токену это недоступно: нужно войти в систему.", error.GetProperty("message").GetString());
        Assert.Equal("""{"code":"FORBIDDEN","scopes":[]}""", error.GetProperty("extensions").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.AppTokens.CountAsync());
        Assert.Equal(["token.create", "mutation.denied"], await db.AuditEntries.Where(e => e.AccountId != null).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync());
    }

    [Fact]
    public async Task It_reads_no_account_and_changes_no_password()
    {
        var (_, token) = await TokenAsync("annas-father", [.. Domain.Access.Scopes.All.Select(s => s.Code)]);

        Assert.Contains("\"scopes\":[]", await AskAsync(token, WhoAmI), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/password")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { currentPassword = Auth.SignInServer.Password, newPassword = "другая длинная фраза" }),
        };
        Assert.True(request.Headers.TryAddWithoutValidation("Authorization", token));
        using var response = await Server.Http.SendAsync(request);
        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task Writing_needs_its_scope_and_the_audit_names_the_token()
    {
        const string SetMark = "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }";
        var input = new { lessonId = Id("Lesson", Server.School.MathsLesson.Id), pupilId = Anna, value = "4", reason = "Ошибка" };
        var (_, reader) = await TokenAsync("maths", ["journal:read"]);
        var (id, writer) = await TokenAsync("maths", ["journal:write"]);

        Assert.Contains("""{"code":"FORBIDDEN","scopes":["journal:write"]}""", await AskAsync(reader, SetMark, new { input }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"setMark":{"errors":[]}}}""", await AskAsync(writer, SetMark, new { input }));

        await using var db = Server.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action.StartsWith("mark."));
        Assert.Equal(GlobalId.DecodeInt64(id, "Token"), JsonDocument.Parse(entry.Details).RootElement.GetProperty("token").GetInt64());
    }

    [Fact]
    public async Task Its_use_is_noted_beside_the_requests()
    {
        var (_, token) = await TokenAsync("annas-father", ["diary:read"]);
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(7));
        var first = Server.Database.Clock.Now;

        await AskAsync(token, "{ school { name } }");
        await Until.TrueAsync(() => LastUse() == first);
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(4));
        await AskAsync(token, "{ school { name } }");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await AskAsync(token, "{ school { name } }");
        await Until.TrueAsync(() => LastUse() == first.AddMinutes(5));

        DateTime? LastUse()
        {
            using var db = Server.Database.Open();
            return db.AppTokens.Single().LastUsedAt;
        }
    }
}
