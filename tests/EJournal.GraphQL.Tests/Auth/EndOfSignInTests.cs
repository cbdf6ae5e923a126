using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>However young an access token is, what was taken away is refused by the next request.</summary>
public sealed class EndOfSignInTests : SignInTest
{
    private const string PupilQuery = "query($id: ID!) { pupil(id: $id) { id } }";

    private const string Over = """{"code":"INVALID_TOKEN","message":"Вход устарел. Войдите заново."}""";

    [Fact]
    public async Task Refreshing_gives_a_new_pair_and_the_sign_in_goes_on()
    {
        await Server.SetPasswordAsync("maths");
        var first = await Server.SignInAsync("maths");

        Server.Database.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(first.Bearer, WhoAmI));
        var second = await Server.RefreshAsync(first);

        Assert.NotEqual(first.Refresh, second.Refresh);
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(second.Bearer, WhoAmI));
    }

    [Fact]
    public async Task Sign_in_is_refreshed_though_the_client_sends_its_stale_token_along()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(20));

        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/refresh")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { refreshToken = signedIn.Refresh }),
        };
        Assert.True(request.Headers.TryAddWithoutValidation("Authorization", signedIn.Bearer));
        using var response = await Server.Http.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Refresh_token_used_twice_ends_its_sign_in_and_no_other()
    {
        await Server.SetPasswordAsync("maths");
        var other = await Server.SignInAsync("maths");
        var first = await Server.SignInAsync("maths");
        var second = await Server.RefreshAsync(first);

        Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", new { refreshToken = first.Refresh }));

        Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", new { refreshToken = second.Refresh }));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(second.Bearer, WhoAmI));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(first.Bearer, WhoAmI));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(other.Bearer, WhoAmI));
    }

    [Fact]
    public async Task Signing_out_ends_that_sign_in_and_no_other()
    {
        await Server.SetPasswordAsync("maths");
        var atSchool = await Server.SignInAsync("maths");
        var atHome = await Server.SignInAsync("maths");

        Assert.Equal((204, ""), await Server.PostAsync("/auth/logout", new { refreshToken = atSchool.Refresh }));

        Assert.Equal((401, Unauthenticated), await Server.AskAsync(atSchool.Bearer, WhoAmI));
        Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", new { refreshToken = atSchool.Refresh }));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(atHome.Bearer, WhoAmI));
        // An unknown token is signed out all the same: the answer tells nothing.
        Assert.Equal((204, ""), await Server.PostAsync("/auth/logout", new { refreshToken = "unknown" }));
        Assert.Equal((204, ""), await Server.PostAsync("/auth/logout", (HttpContent?)null));
        Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", (HttpContent?)null));
    }

    [Fact]
    public async Task A_new_password_ends_every_sign_in_of_the_account()
    {
        await Server.SetPasswordAsync("maths");
        var (first, second) = (await Server.SignInAsync("maths"), await Server.SignInAsync("maths"));

        await Server.SetPasswordAsync("maths", "другой пароль");

        foreach (var signedIn in new[] { first, second })
        {
            Assert.Equal((401, Unauthenticated), await Server.AskAsync(signedIn.Bearer, WhoAmI));
            Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", new { refreshToken = signedIn.Refresh }));
        }

        Assert.Equal((200, IAm("maths")), await Server.AskAsync((await Server.SignInAsync("maths", "другой пароль")).Bearer, WhoAmI));
    }

    [Fact]
    public async Task Blocking_an_account_acts_at_its_next_request()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        Assert.Equal(200, (await Server.AskAsync(signedIn.Bearer, WhoAmI)).Status);

        await Server.BlockAsync("maths");

        Assert.Equal((401, Unauthenticated), await Server.AskAsync(signedIn.Bearer, WhoAmI));
        Assert.Equal((401, Over), await Server.PostAsync("/auth/refresh", new { refreshToken = signedIn.Refresh }));
    }

    [Fact]
    public async Task Taking_a_role_away_acts_at_the_next_request()
    {
        await Server.SetPasswordAsync("director");
        var director = await Server.SignInAsync("director");
        var anna = new { id = Id("Pupil", Server.School.Anna.Id) };
        Assert.Equal((200, PupilSeen(anna.id)), await Server.AskAsync(director.Bearer, PupilQuery, anna));

        await using (var db = Server.Database.Open())
            await db.EmployeeRoles.Where(r => r.EmployeeId == Server.School.Director.Id).ExecuteDeleteAsync();

        Assert.StartsWith("""{"data":{"pupil":null}""", (await Server.AskAsync(director.Bearer, PupilQuery, anna)).Body, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task Unlinking_a_child_acts_at_the_parents_next_request()
    {
        await Server.SetPasswordAsync("annas-father");
        var father = await Server.SignInAsync("annas-father");
        var anna = new { id = Id("Pupil", Server.School.Anna.Id) };
        Assert.Equal((200, PupilSeen(anna.id)), await Server.AskAsync(father.Bearer, PupilQuery, anna));

        await using (var db = Server.Database.Open())
            await db.Guardianships.Where(g => g.ParentId == Server.School.AnnasFather.Id).ExecuteDeleteAsync();

        Assert.StartsWith("""{"data":{"pupil":null}""", (await Server.AskAsync(father.Bearer, PupilQuery, anna)).Body, StringComparison.Ordinal);
    }

    private static string PupilSeen(string id) => """{"data":{"pupil":{"id":"*"}}}""".Replace("*", id, StringComparison.Ordinal);
}
