using System.Text;
using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

public sealed class SignInTests : SignInTest
{
    private const string Refused = """{"code":"INVALID_CREDENTIALS","message":"Неверный логин или пароль."}""";

    [Fact]
    [Requirement("ACC-01")]
    public async Task Own_login_and_password_open_the_own_account_for_15_minutes()
    {
        await Server.SetPasswordAsync("maths");

        var (status, body) = await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password });

        var answer = JsonDocument.Parse(body).RootElement;
        Assert.Equal((200, 900), (status, answer.GetProperty("expiresIn").GetInt32()));
        Assert.Equal(["accessToken", "refreshToken", "expiresIn", "deviceToken"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(SignedIn.From(answer).Bearer, WhoAmI));
    }

    [Fact]
    [Requirement("ACC-01")]
    public async Task Every_reason_not_to_let_in_has_the_same_answer()
    {
        await Server.SetPasswordAsync("maths");
        await Server.SetPasswordAsync("english1");
        await Server.BlockAsync("english1");

        foreach (var body in new object[]
        {
            new { login = "nobody", password = SignInServer.Password },
            new { login = "maths", password = SignInServer.Password + "!" },
            new { login = "english1", password = SignInServer.Password },
            new { login = "director", password = SignInServer.Password },
            new { login = "maths", password = new string('a', 1025) },
            new { login = "maths", password = new string('я', 513) },
            new { login = "", password = "" },
            new { login = "maths" },
            new { },
            new { login = "\uFFFE", password = SignInServer.Password },
            new { login = "ma\0ths", password = SignInServer.Password },
        })
        {
            // Not so fast that it would be taken for guessing.
            Server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal((body, (401, Refused)), (body, await Server.PostAsync("/auth/login", body)));
        }

        Assert.Equal((401, Refused), await Server.PostAsync("/auth/login", (HttpContent?)null));
        Assert.Equal((401, Refused), await Server.PostAsync("/auth/login", Json("null")));
    }

    [Theory]
    [InlineData("/auth/login", "{")]
    [InlineData("/auth/login", "[]")]
    [InlineData("/auth/login", """{"login":{"$gt":""},"password":1}""")]
    [InlineData("/auth/login", """{"login":"\ud800","password":"x"}""")]
    [InlineData("/auth/refresh", "\"maths\"")]
    [InlineData("/auth/refresh", """{"refreshToken":1}""")]
    [InlineData("/auth/logout", "{")]
    public async Task A_body_that_cannot_be_read_is_refused_in_plain_words(string path, string body) =>
        Assert.Equal(
            (400, """{"code":"BAD_REQUEST","message":"Запрос не удалось разобрать."}"""),
            await Server.PostAsync(path, Json(body)));

    [Fact]
    public async Task A_body_that_is_too_long_or_no_JSON_is_refused_in_plain_words()
    {
        Assert.Equal(
            (413, """{"code":"BODY_TOO_LARGE","message":"Запрос слишком велик."}"""),
            await Server.PostAsync("/auth/login", new { login = "maths", password = new string('a', 9000) }));
        Assert.Equal(
            (415, """{"code":"UNSUPPORTED_MEDIA_TYPE","message":"Тело запроса должно быть application/json."}"""),
            await Server.PostAsync("/auth/login", new FormUrlEncodedContent([new("login", "maths"), new("password", SignInServer.Password)])));
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
