using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

public sealed partial class TokenMakingTests : TokenTest
{
    [Fact]
    public async Task The_secret_is_shown_once_and_kept_as_its_hash()
    {
        var (_, bearer) = await TokenAsync("annas-father", ["diary:read"]);
        var secret = bearer["Bearer ".Length..];

        Assert.Matches(Form(), secret);
        await using var db = Server.Database.Open();
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), (await db.AppTokens.SingleAsync()).Hash);
        Assert.DoesNotContain(secret[4..], await StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_says_who_made_what_without_names()
    {
        await TokenAsync("annas-father", ["diary:read", "marks:read"], [Anna]);

        await using var db = Server.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "token.create");
        var token = await db.AppTokens.SingleAsync();
        Assert.Equal($"Token:{token.Id}", entry.Subject);
        Assert.Equal(Server.School.Accounts["annas-father"].Id, entry.AccountId);
        Assert.Equal(
            $$"""{"scopes":["diary:read","marks:read"],"children":[{{Server.School.Anna.Id}}],"expires":"{{token.ExpiresAt:yyyy-MM-ddTHH:mm:ss.FFFFFFFK}}"}""",
            entry.Details);
    }

    [Fact]
    public async Task A_repeated_key_returns_the_token_without_its_secret_and_makes_no_second()
    {
        var father = await BearerOfAsync("annas-father");
        var input = new { application = "Часы", scopes = new[] { "diary:read" }, idempotencyKey = "k1" };

        var first = JsonDocument.Parse(await AskAsync(father, Create, new { input })).RootElement.GetProperty("data").GetProperty("createToken");
        var again = await AskAsync(father, Create, new { input });

        Assert.Equal($$$$$$"""{"data":{"createToken":{"token":{"id":"{{{{{{first.GetProperty("token").GetProperty("id").GetString()}}}}}}"},"secret":null,"errors":[]}}}""", again);
        Assert.DoesNotContain(first.GetProperty("secret").GetString()![4..], await StoredAsync(), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.AppTokens.CountAsync());
    }

    [Theory]
    [InlineData("", "diary:read", 90, "INVALID_VALUE application")]
    [InlineData("Часы\u0007", "diary:read", 90, "INVALID_VALUE application")]
    [InlineData("Часы", "", 90, "INVALID_VALUE scopes")]
    [InlineData("Часы", "diary:read shoes:read", 90, "INVALID_VALUE scopes[1]")]
    [InlineData("Часы", "DIARY_READ", 90, "INVALID_VALUE scopes[0]")]
    [InlineData("Часы", "diary:read", 0, "INVALID_VALUE days")]
    [InlineData("Часы", "diary:read", 366, "INVALID_VALUE days")]
    public async Task A_token_without_name_known_scope_or_end_is_not_made(string application, string scopes, int days, string refusal)
    {
        var input = new { application, scopes = scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries), days };

        var body = await AskAsync(await BearerOfAsync("annas-father"), Create, new { input });

        var error = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("createToken").GetProperty("errors")[0];
        Assert.Equal(refusal, $"{error.GetProperty("code").GetString()} {error.GetProperty("field").GetString()}");
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.AppTokens.CountAsync());
    }

    [Fact]
    public async Task Somebody_elses_child_and_none_at_all_read_the_same()
    {
        var father = await BearerOfAsync("annas-father");
        object Input(params string[] childIds) => new { input = new { application = "Часы", scopes = new[] { "diary:read" }, childIds } };

        var stranger = await AskAsync(father, Create, Input(Anna, Id("Pupil", Server.School.Boris.Id)));

        Assert.Equal(
            """{"data":{"createToken":{"token":null,"secret":null,"errors":[{"code":"NOT_FOUND","message":"Такого ребёнка у вас нет.","field":"childIds[1]"}]}}}""",
            stranger);
        Assert.Equal(await AskAsync(father, Create, Input(Anna, Id("Pupil", 987654))), stranger);
    }

    [Fact]
    public async Task Of_twenty_five_made_at_once_twenty_stand_and_an_ended_one_makes_room()
    {
        var father = await BearerOfAsync("annas-father");
        object input = new { input = new { application = "Часы", scopes = new[] { "diary:read" } } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 25).Select(async _ => (await Server.AskAsync(father, Create, input)).Body));

        Assert.Equal(20, answers.Count(a => a.Contains("\"secret\":\"ejt_", StringComparison.Ordinal)));
        Assert.Contains("\"code\":\"CONFLICT\"", await AskAsync(father, Create, input), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(20, await db.AppTokens.CountAsync());

        await AskAsync(father, Revoke, new { id = Id("Token", (await db.AppTokens.FirstAsync()).Id) });
        Assert.Contains("\"secret\":\"ejt_", await AskAsync(father, Create, input), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_lists_his_own_and_the_administrator_those_of_the_school()
    {
        await TokenAsync("annas-father", ["marks:read", "diary:read"], [Anna]);
        await TokenAsync("maths", ["journal:write"], days: 1);
        const string Fields = "application scopes children { name { short } } owner { short } createdAt expiresAt lastUsedAt";
        var now = Server.Database.Clock.Now;

        var times = $"\"createdAt\":\"{now:yyyy-MM-ddTHH:mm:ss}Z\",\"expiresAt\":\"{now.AddDays(90):yyyy-MM-ddTHH:mm:ss}Z\"";
        Assert.Equal(
            """{"data":{"viewer":{"tokens":[{"application":"Часы","scopes":["diary:read","marks:read"],"children":[{"name":{"short":"Белова И. О."}}],"owner":{"short":"Белов И. О."},TIMES,"lastUsedAt":null}]}}}"""
                .Replace("TIMES", times, StringComparison.Ordinal),
            await AskAsync(await BearerOfAsync("annas-father"), $"{{ viewer {{ tokens {{ {Fields} }} }} }}"));
        Assert.Equal(
            """{"data":{"school":{"tokens":[{"scopes":["journal:write"],"owner":{"short":"Петрова И. О."}},{"scopes":["diary:read","marks:read"],"owner":{"short":"Белов И. О."}}]}}}""",
            await AskAsync(await BearerOfAsync("administrator"), "{ school { tokens { scopes owner { short } } } }"));
        foreach (var login in new[] { "director", "annas-father", "maths" })
        {
            Assert.Equal(
                """{"data":{"school":null},"errors":[{"message":"Нет права читать это поле.","locations":[{"line":1,"column":12}],"path":["school","tokens"],"extensions":{"code":"FORBIDDEN"}}]}""",
                await AskAsync(await BearerOfAsync(login), "{ school { tokens { id } } }"));
        }
    }

    [GeneratedRegex("^ejt_[0-9A-Za-z]{40}$")]
    private static partial Regex Form();
}
