using System.Text.Json;
using EJournal.TestKit;
using EJournal.TestKit.Peers;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth.OpenIdConnect;

/// <summary>The whole way through npm oidc-provider, as a front-end and a browser go it.</summary>
public sealed class ProviderSignInTests(OpenIdProviderFixture provider) : ProviderTest(provider)
{
    private const string Issue = "mutation($input: IssueInvitationsInput!) { issueInvitations(input: $input) { invitations { code } errors { code } } }";
    private const string Unlink = """mutation { unlinkProvider(name: "test") { errors { code } } }""";
    private const string NewPassword = "четыре слова подряд тут";
    private const string Refused = """{"data":{"unlinkProvider":{"errors":[{"code":"CONFLICT"}]}}}""";
    private const string Done = """{"data":{"unlinkProvider":{"errors":[]}}}""";
    private const string List = "{ viewer { signIns { client method newDevice } } }";

    [Fact]
    public async Task A_front_end_learns_which_providers_there_are()
    {
        using var response = await GetAsync("/auth/oidc");

        Assert.Equal("""{"providers":[{"name":"test","displayName":"Госуслуги"}]}""", Decoded(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    [Requirement("ACC-03")]
    public async Task Who_linked_a_provider_signs_in_through_it()
    {
        await LinkAsync("maths", "petrova");

        var signedIn = await SignInAsync("petrova");

        Assert.Equal((200, """{"data":{"viewer":{"account":{"login":"maths"},"linkedProviders":[{"name":"test","displayName":"Госуслуги"}]}}}"""),
            await Server.AskAsync(signedIn.Bearer, WhoAmI));
        Assert.Equal(200, (await Server.PostAsync("/auth/refresh", new { refreshToken = signedIn.Refresh })).Status);
    }

    [Fact]
    [Requirement("ACC-02"), Requirement("ACC-03")]
    public async Task An_invitation_is_answered_through_the_provider_without_any_password()
    {
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":["EXTERNAL_PROVIDER"],"parents":["EXTERNAL_PROVIDER"]}""");
        var invitation = await InviteAsync(Id("Parent", await ParentWithoutAccountAsync()));

        // The way that the school has closed does not use the invitation up.
        var (refused, why) = await Server.PostAsync("/auth/claim", new { code = invitation, login = "novikova", password = "четыре слова подряд тут" });
        Assert.Equal((400, "По регламенту школы для родителей вход по логину и паролю закрыт: войдите через внешнюю систему входа."), (refused, MessageOf(why)));
        var verifier = NewVerifier();
        var (status, body) = await Server.PostAsync("/auth/oidc/claim", new { code = await CodeAsync("novikova", verifier), verifier, invitation });

        Assert.True(status == 200, body);
        Assert.Equal((200, """{"data":{"viewer":{"account":{"login":""},"linkedProviders":[{"name":"test","displayName":"Госуслуги"}]}}}"""),
            await Server.AskAsync(SignedIn.From(JsonDocument.Parse(body).RootElement).Bearer, WhoAmI));
        await using (var db = Server.Database.Open())
            Assert.Null((await db.Users.SingleAsync(a => a.UserName == null)).PasswordHash);
        var again = await SignInAsync("novikova");
        Assert.Equal((200, """{"data":{"unlinkProvider":{"errors":[{"code":"CONFLICT"}]}}}"""), await Server.AskAsync(again.Bearer, Unlink));
        Assert.Equal("INVALID_CODE", CodeOf((await Server.PostAsync("/auth/oidc/claim", new { code = await CodeAsync("other", verifier = NewVerifier()), verifier, invitation })).Body));
    }

    [Fact]
    public async Task Whom_nobody_linked_and_whose_account_is_blocked_read_the_same()
    {
        await LinkAsync("maths", "petrova");
        await Server.BlockAsync("maths");

        var unknown = await LoginAsync("stranger");

        Assert.Equal((401, "NOT_LINKED"), (unknown.Status, CodeOf(unknown.Body)));
        Assert.Equal(unknown, await LoginAsync("petrova"));
    }

    [Fact]
    public async Task A_name_at_the_provider_opens_one_account_and_an_account_has_one_name_there()
    {
        await LinkAsync("maths", "petrova");
        await Server.SetPasswordAsync("anna");
        var anna = await Server.SignInAsync("anna");

        Assert.Equal((400, "Эта учётная запись внешней системы уже открывает другую учётную запись журнала."), Plain(await LinkAsync(anna, "petrova", SignInServer.Password)));
        Assert.Equal((204, ""), await LinkAsync(anna, "anna-belova", SignInServer.Password));
        Assert.Equal((400, "С вашей учётной записью уже связан другой вход через эту систему. Сначала отвяжите его."), Plain(await LinkAsync(anna, "somebody", SignInServer.Password)));
        await SignInAsync("petrova");
    }

    [Fact]
    [Requirement("ACC-10")]
    public async Task Who_finds_an_open_journal_links_nothing_without_the_password()
    {
        await Server.SetPasswordAsync("maths");
        var found = await Server.SignInAsync("maths");

        Assert.Equal("INVALID_CREDENTIALS", CodeOf((await LinkAsync(found, "thief", "wrong")).Body));

        Assert.Equal("NOT_LINKED", CodeOf((await LoginAsync("thief")).Body));
    }

    [Fact]
    public async Task Unlinking_ends_the_sign_ins_that_came_by_it()
    {
        var own = await LinkAsync("maths", "petrova");
        var byProvider = await SignInAsync("petrova");

        Assert.Equal((200, """{"data":{"unlinkProvider":{"errors":[]}}}"""), await Server.AskAsync(own.Bearer, Unlink));

        Assert.Equal(401, (await Server.AskAsync(byProvider.Bearer, WhoAmI)).Status);
        Assert.Equal("NOT_LINKED", CodeOf((await LoginAsync("petrova")).Body));
        Assert.Equal((200, """{"data":{"unlinkProvider":{"errors":[{"code":"NOT_FOUND"}]}}}"""), await Server.AskAsync(own.Bearer, Unlink));
    }

    [Fact]
    [Requirement("ACC-10")]
    public async Task The_owner_who_is_signed_in_links_a_provider_at_once_while_others_guess_at_the_password()
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        for (var i = 0; i < 3; i++)
            Assert.Equal(401, (await Server.PostAsync("/auth/login", new { login = "maths", password = "wrong" })).Status);
        Assert.Equal(429, (await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password })).Status);

        Assert.Equal((204, ""), await LinkAsync(signedIn, "petrova", SignInServer.Password));
        // His own wrong ones are counted by themselves.
        var statuses = new List<int>();
        for (var i = 0; i < 5; i++)
            statuses.Add((await LinkAsync(signedIn, "petrova", "wrong")).Status);
        Assert.Equal([401, 401, 401, 429, 429], statuses);
    }

    [Fact]
    [Requirement("ACC-03")]
    public async Task A_password_that_the_school_lets_nobody_come_by_is_no_other_way_in()
    {
        var parent = await LinkAsync("veras-mother", "gromova");
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["EXTERNAL_PROVIDER"]}""");

        Assert.Equal((200, Refused), await Server.AskAsync(parent.Bearer, Unlink));
        await SignInAsync("gromova");

        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["PASSWORD","EXTERNAL_PROVIDER"]}""");
        Assert.Equal((200, Done), await Server.AskAsync(parent.Bearer, Unlink));
    }

    [Fact]
    public async Task A_link_to_a_provider_that_the_server_no_longer_has_is_no_other_way_in()
    {
        var parent = await LinkAsync("veras-mother", "gromova");
        await LinkToGoneAsync("veras-mother");
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["EXTERNAL_PROVIDER"]}""");

        Assert.Equal((200, Refused), await Server.AskAsync(parent.Bearer, Unlink));
        // The dead one itself may go.
        Assert.Equal((200, Done), await Server.AskAsync(parent.Bearer, Unlink.Replace("test", "gone", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_link_is_no_other_way_in_where_the_school_has_closed_that_of_providers()
    {
        var own = await LinkAsync("maths", "petrova");
        await LinkToGoneAsync("maths");
        await using (var db = Server.Database.Open())
            await db.Users.Where(a => a.UserName == "maths").ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, (string?)null));
        var unlinkGone = Unlink.Replace("test", "gone", StringComparison.Ordinal);
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["PASSWORD"]}""");

        Assert.Equal((200, Refused), await Server.AskAsync(own.Bearer, unlinkGone));

        await DecideAsync("signInRoute", """{"staff":["PASSWORD","EXTERNAL_PROVIDER"],"pupils":["PASSWORD"],"parents":["PASSWORD"]}""");
        Assert.Equal((200, Done), await Server.AskAsync(own.Bearer, unlinkGone));
    }

    [Fact]
    [Requirement("ACC-09")]
    public async Task The_owner_sees_a_sign_in_from_a_device_that_is_not_his()
    {
        await LinkAsync("maths", "petrova");
        await SignInAsync("petrova");
        var device = JsonDocument.Parse((await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password })).Body).RootElement.GetProperty("deviceToken").GetString();
        var (_, body) = await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password, deviceToken = device, client = "Учительская" });

        var (_, list) = await Server.AskAsync(SignedIn.From(JsonDocument.Parse(body).RootElement).Bearer, List);

        Assert.Equal(
            [("EXTERNAL_PROVIDER", true), ("PASSWORD", false), ("PASSWORD", true), ("PASSWORD", true)],
            JsonDocument.Parse(list).RootElement.GetProperty("data").GetProperty("viewer").GetProperty("signIns").EnumerateArray()
                .Select(s => (s.GetProperty("method").GetString(), s.GetProperty("newDevice").GetBoolean())).Order());
    }

    [Fact]
    public async Task A_code_for_a_forgotten_password_puts_out_whoever_made_himself_ways_in()
    {
        var intruder = await LinkAsync("maths", "thief");
        var calendar = await CalendarAsync(intruder);
        Assert.Equal(200, await StatusOfAsync(calendar));

        var (status, body) = await Server.PostAsync("/auth/claim", new { code = await ResetAsync(), password = NewPassword });

        Assert.True(status == 200, body);
        Assert.Equal("NOT_LINKED", CodeOf((await LoginAsync("thief")).Body));
        Assert.Equal(404, await StatusOfAsync(calendar));
        Assert.Equal((200, """{"data":{"viewer":{"account":{"login":"maths"},"linkedProviders":[]}}}"""),
            await Server.AskAsync(SignedIn.From(JsonDocument.Parse(body).RootElement).Bearer, WhoAmI));
    }

    [Fact]
    public async Task A_code_answered_through_the_provider_puts_out_the_earlier_password_and_the_earlier_link()
    {
        var calendar = await CalendarAsync(await LinkAsync("maths", "thief"));
        var verifier = NewVerifier();

        var (status, body) = await Server.PostAsync("/auth/oidc/claim", new { code = await CodeAsync("petrova", verifier), verifier, invitation = await ResetAsync() });

        Assert.True(status == 200, body);
        Assert.Equal("NOT_LINKED", CodeOf((await LoginAsync("thief")).Body));
        Assert.Equal("INVALID_CREDENTIALS", CodeOf((await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password })).Body));
        Assert.Equal(404, await StatusOfAsync(calendar));
        Assert.Equal((200, """{"data":{"viewer":{"account":{"login":"maths"},"linkedProviders":[{"name":"test","displayName":"Госуслуги"}]}}}"""),
            await Server.AskAsync((await SignInAsync("petrova")).Bearer, WhoAmI));
    }

    [Fact]
    public async Task A_code_answered_through_a_provider_that_opens_another_account_changes_nothing()
    {
        await LinkAsync("anna", "belova");
        await LinkAsync("maths", "petrova");
        var verifier = NewVerifier();

        var refused = await Server.PostAsync("/auth/oidc/claim", new { code = await CodeAsync("belova", verifier), verifier, invitation = await ResetAsync() });

        Assert.Equal((400, "Эта учётная запись внешней системы уже открывает другую учётную запись журнала."), Plain(refused));
        await SignInAsync("petrova");
        await Server.SignInAsync("maths");
    }

    [Fact]
    public async Task A_changed_password_ends_calendars_codes_and_known_devices_and_leaves_the_links()
    {
        var own = await LinkAsync("maths", "petrova");
        var calendar = await CalendarAsync(own);
        var deviceToken = JsonDocument.Parse((await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password })).Body).RootElement.GetProperty("deviceToken").GetString();
        var code = await ResetAsync();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/password")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { currentPassword = SignInServer.Password, newPassword = NewPassword }),
        };
        request.Headers.Authorization = new("Bearer", own.Access);
        using (var changed = await Server.Http.SendAsync(request))
            Assert.Equal(204, (int)changed.StatusCode);

        Assert.Equal(404, await StatusOfAsync(calendar));
        Assert.Equal("INVALID_CODE", CodeOf((await Server.PostAsync("/auth/claim", new { code, password = "ещё четыре других слова" })).Body));
        var (_, again) = await Server.PostAsync("/auth/login", new { login = "maths", password = NewPassword, deviceToken });
        Assert.NotEqual(deviceToken, JsonDocument.Parse(again).RootElement.GetProperty("deviceToken").GetString());
        await SignInAsync("petrova");
    }

    /// <summary>The address of a calendar of the lessons that he gives.</summary>
    private async Task<string> CalendarAsync(SignedIn teacher)
    {
        var (_, body) = await Server.AskAsync(teacher.Bearer, "mutation { createCalendarFeed { address } }");
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("createCalendarFeed").GetProperty("address").GetString()!;
    }

    private async Task<int> StatusOfAsync(string address)
    {
        using var response = await GetAsync(address);
        return (int)response.StatusCode;
    }

    /// <summary>The code with which the administrator opens the account of the teacher of mathematics again.</summary>
    private async Task<string> ResetAsync()
    {
        await Server.SetPasswordAsync("administrator");
        var (_, body) = await Server.AskAsync((await Server.SignInAsync("administrator")).Bearer, Issue, new { input = new { teacherIds = new[] { Id("Teacher", Server.School.MathsTeacher.Id) } } });
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("issueInvitations").GetProperty("invitations")[0].GetProperty("code").GetString()!;
    }

    private async Task<string> InviteAsync(string parentId)
    {
        await Server.SetPasswordAsync("maths");
        var (_, body) = await Server.AskAsync((await Server.SignInAsync("maths")).Bearer, Issue, new { input = new { parentIds = new[] { parentId } } });
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("issueInvitations").GetProperty("invitations")[0].GetProperty("code").GetString()!;
    }

    private async Task LinkToGoneAsync(string login)
    {
        await using var db = Server.Database.OpenTracking();
        db.UserLogins.Add(new() { LoginProvider = "gone", ProviderKey = login, UserId = Server.School.Accounts[login].Id });
        await db.SaveChangesAsync();
    }

    private async Task<long> ParentWithoutAccountAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var person = new Domain.People.Person { SchoolId = Server.School.School.Id, LastName = "Новикова", FirstName = "Инна" };
        var parent = new Domain.People.Parent { SchoolId = Server.School.School.Id, Person = person };
        db.Add(parent);
        await db.SaveChangesAsync();
        db.Add(new Domain.People.Guardianship { SchoolId = Server.School.School.Id, ParentId = parent.Id, PupilId = Server.School.Anna.Id });
        await db.SaveChangesAsync();
        return parent.Id;
    }

    private static string Id(string type, long key) => Engine.GlobalId.Encode(type, key);

    private static (int Status, string Message) Plain((int Status, string Body) answer) => (answer.Status, MessageOf(answer.Body));

    private static string MessageOf(string body) => JsonDocument.Parse(body).RootElement.GetProperty("message").GetString()!;

    private static string Decoded(string json) => System.Text.RegularExpressions.Regex.Unescape(json);
}
