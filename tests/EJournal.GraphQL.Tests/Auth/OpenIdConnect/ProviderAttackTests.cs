using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Web;
using EJournal.Data.Access;
using EJournal.TestKit;
using EJournal.TestKit.Peers;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth.OpenIdConnect;

/// <summary>What the browser's address line could be misused for.</summary>
public sealed class ProviderAttackTests(OpenIdProviderFixture provider) : ProviderTest(provider)
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://diary.example/signed-in?from=journal&more=1")]
    [InlineData("https://diary.example/signed-in")]
    [InlineData("HTTPS://diary.example/signed-in?from=journal")]
    [InlineData("https://diary.example@evil.example/signed-in?from=journal")]
    [InlineData("//evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_browser_comes_back_to_configured_addresses_only(string returnUrl)
    {
        using var response = await GetAsync(StartPath(NewVerifier(), returnUrl: returnUrl));

        Assert.Equal((400, "BAD_USER_INPUT", null), ((int)response.StatusCode, CodeOf(await response.Content.ReadAsStringAsync()), response.Headers.Location));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&challenge=short")]
    [InlineData("&challenge=++++++++++++++++++++++++++++++++++++++++++++")]
    public async Task Without_a_challenge_of_the_front_end_nothing_begins(string challenge)
    {
        using var response = await GetAsync($"/auth/oidc/test/start?returnUrl={Uri.EscapeDataString(ReturnUrl)}{challenge}");

        Assert.Equal((400, "BAD_USER_INPUT"), ((int)response.StatusCode, CodeOf(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task A_request_to_the_provider_carries_state_nonce_and_PKCE_and_tells_nothing_of_them()
    {
        var query = HttpUtility.ParseQueryString((await StartAsync(NewVerifier(), state: "front state")).Query);

        Assert.Equal(("code", "S256", "openid"), (query["response_type"], query["code_challenge_method"], query["scope"]));
        Assert.Equal(43, query["nonce"]!.Length);
        Assert.Equal(43, query["code_challenge"]!.Length);
        Assert.DoesNotContain("front", Encoding.Latin1.GetString(Base64Url.DecodeFromChars(query["state"])), StringComparison.Ordinal);
        Assert.Equal("front state", (await ReturnAsync(await OpenIdProviderFixture.SignInAsync(await StartAsync(NewVerifier()), "petrova"))).State);
    }

    [Fact]
    public async Task A_stolen_code_is_worth_nothing_without_the_verifier_and_is_used_up_by_trying()
    {
        await LinkAsync("maths", "petrova");
        var verifier = NewVerifier();
        var code = await CodeAsync("petrova", verifier);

        Assert.Equal("INVALID_CODE", CodeOf((await Server.PostAsync("/auth/oidc/login", new { code, verifier = NewVerifier() })).Body));
        Assert.Equal("INVALID_CODE", CodeOf((await Server.PostAsync("/auth/oidc/login", new { code, verifier })).Body));
    }

    [Fact]
    public async Task A_code_is_good_for_a_minute_once_and_kept_as_its_hash()
    {
        await LinkAsync("maths", "petrova");
        var (verifier, other) = (NewVerifier(), NewVerifier());
        var (used, late) = (await CodeAsync("petrova", verifier), await CodeAsync("petrova", other));
        await using (var db = Server.Database.Open())
            Assert.DoesNotContain(await db.ProviderSignIns.ToListAsync(), s => s.Hash.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(used)) || s.SubjectKey.Contains("petrova", StringComparison.Ordinal));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Server.PostAsync("/auth/oidc/login", new { code = used, verifier })));
        Server.Database.Clock.Advance(ProviderSignIns.Lifetime);

        Assert.Equal((1, 5), (answers.Count(a => a.Status == 200), answers.Count(a => a.Status == 400)));
        Assert.Equal("INVALID_CODE", CodeOf((await Server.PostAsync("/auth/oidc/login", new { code = late, verifier = other })).Body));
        await CodeAsync("petrova", NewVerifier());
        await using (var db = Server.Database.Open())
            Assert.Single(await db.ProviderSignIns.ToListAsync());
    }

    [Fact]
    public async Task What_comes_back_is_taken_once_and_only_by_the_request_it_answers()
    {
        var (mine, others) = (await StartAsync(NewVerifier()), await StartAsync(NewVerifier()));
        var back = await OpenIdProviderFixture.SignInAsync(mine, "petrova");
        var otherState = HttpUtility.ParseQueryString(others.Query)["state"]!;

        // Somebody else's code put into my answer: PKCE and nonce are of another request.
        Assert.Equal("provider_error", (await ReturnAsync(Replace(back, "state", otherState))).Error);
        var again = await OpenIdProviderFixture.SignInAsync(mine, "petrova");
        Assert.NotNull((await ReturnAsync(again)).Code);
        Assert.Equal("provider_error", (await ReturnAsync(again)).Error);
    }

    [Fact]
    public async Task An_answer_that_names_another_issuer_or_none_is_not_taken_to_this_one()
    {
        var back = await OpenIdProviderFixture.SignInAsync(await StartAsync(NewVerifier()), "petrova");

        Assert.Equal("provider_error", (await ReturnAsync(Replace(back, "iss", "https://evil.example"))).Error);
        Assert.Equal("provider_error", (await ReturnAsync(Replace(back, "iss", null))).Error);
        Assert.NotNull((await ReturnAsync(back)).Code);
    }

    [Fact]
    public async Task A_state_that_was_altered_is_of_elsewhere_or_too_old_leads_nowhere()
    {
        var back = await OpenIdProviderFixture.SignInAsync(await StartAsync(NewVerifier()), "petrova");
        var state = HttpUtility.ParseQueryString(back.Query)["state"]!;
        foreach (var wrong in new[] { null, "", "x", state[..^2], state + "A", state[1..] })
            await AssertLeadsNowhereAsync(Replace(back, "state", wrong));

        Server.Database.Clock.Advance(TimeSpan.FromMinutes(10));
        await AssertLeadsNowhereAsync(back);
    }

    [Fact]
    public async Task Who_says_no_at_the_provider_is_told_so_at_home()
    {
        var back = await OpenIdProviderFixture.SignInAsync(await StartAsync(NewVerifier()), "petrova");

        var (code, error, state) = await ReturnAsync(Replace(Replace(back, "code", null), "error", "access_denied"));

        Assert.Equal((null, "access_denied", "front state"), (code, error, state));
        Assert.Equal("provider_error", (await ReturnAsync(Replace(Replace(back, "code", null), "error", "<script>"))).Error);
    }

    [Fact]
    public async Task Somebody_elses_sign_in_slipped_to_me_links_nothing_to_my_account()
    {
        await Server.SetPasswordAsync("maths");
        var victim = await Server.SignInAsync("maths");
        var attackers = await CodeAsync("attacker", NewVerifier());

        // My front-end sends what it finds in its address, with the verifier it made for me.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/oidc/link")
        {
            Content = JsonContent.Create(new { code = attackers, verifier = NewVerifier(), password = SignInServer.Password }),
        };
        request.Headers.Authorization = new("Bearer", victim.Access);
        using var response = await Server.Http.SendAsync(request);

        Assert.Equal("INVALID_CODE", CodeOf(await response.Content.ReadAsStringAsync()));
        Assert.Equal("NOT_LINKED", CodeOf((await LoginAsync("attacker")).Body));
    }

    [Fact]
    [Requirement("ACC-03")]
    public async Task The_way_that_the_school_closes_is_closed_to_its_category_and_sign_ins_by_it_end()
    {
        var teacher = await LinkAsync("maths", "petrova");
        await LinkAsync("annas-father", "belov");
        await LinkAsync("teacher-and-mother", "belova");
        var father = await SignInAsync("belov");
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":[],"parents":["EXTERNAL_PROVIDER"]}""");
        await Server.SetPasswordAsync("anna");

        // A colleague comes the way of staff, mother or not.
        Assert.Equal((403, "По регламенту школы для сотрудников вход через внешнюю систему закрыт: войдите по логину и паролю."), Plain(await LoginAsync("belova")));
        Assert.Equal((403, "По регламенту школы для родителей вход по логину и паролю закрыт: войдите через внешнюю систему входа."), Plain(await PasswordAsync("annas-father")));
        Assert.Equal((403, "По регламенту школы для учеников вход в журнал закрыт."), Plain(await PasswordAsync("anna")));
        // Told to nobody who does not have the password.
        Assert.Equal("INVALID_CREDENTIALS", CodeOf((await Server.PostAsync("/auth/login", new { login = "annas-father", password = "wrong" })).Body));
        await SignInAsync("belov");
        Assert.Equal(200, (await Server.PostAsync("/auth/refresh", new { refreshToken = father.Refresh })).Status);
        Assert.Equal(200, (await Server.PostAsync("/auth/refresh", new { refreshToken = teacher.Refresh })).Status);

        await DecideAsync("signInRoute", """{"staff":["EXTERNAL_PROVIDER"],"pupils":[],"parents":["PASSWORD"]}""");
        var other = await SignInAsync("petrova");
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":[],"parents":["PASSWORD"]}""");
        Assert.Equal("INVALID_TOKEN", CodeOf((await Server.PostAsync("/auth/refresh", new { refreshToken = other.Refresh })).Body));
        Assert.Equal(401, (await Server.AskAsync(other.Bearer, WhoAmI)).Status);
    }

    private async Task<(int Status, string Body)> PasswordAsync(string login) =>
        await Server.PostAsync("/auth/login", new { login, password = SignInServer.Password });

    private async Task AssertLeadsNowhereAsync(Uri callback)
    {
        using var response = await GetAsync(callback.AbsoluteUri);
        Assert.Equal((400, "INVALID_STATE", null), ((int)response.StatusCode, CodeOf(await response.Content.ReadAsStringAsync()), response.Headers.Location));
    }

    private static Uri Replace(Uri address, string name, string? value)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        query.Remove(name);
        if (value is not null)
            query[name] = value;
        return new UriBuilder(address) { Query = string.Join('&', query.AllKeys.Select(k => $"{k}={Uri.EscapeDataString(query[k]!)}")) }.Uri;
    }

    private static (int Status, string Message) Plain((int Status, string Body) answer) =>
        (answer.Status, JsonDocument.Parse(answer.Body).RootElement.GetProperty("message").GetString()!);
}
