using System.Security.Cryptography;
using System.Text.Json;
using EJournal.Domain.People;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

public sealed class InvitationTests : SignInTest
{
    private const string Issue = "mutation($input: IssueInvitationsInput!) { issueInvitations(input: $input) { invitations { person { short } login code expiresAt } errors { code ... on RuleError { clause } } } }";

    private const string NewPassword = "четыре слова подряд тут";

    [Fact]
    [Requirement("ACC-02")]
    public async Task The_homeroom_teacher_invites_a_parent_who_chooses_a_login_and_a_password()
    {
        var parent = await ParentWithoutAccountAsync();
        var invitation = Only(await IssueAsync("maths", new { parentIds = new[] { parent } }));
        Assert.Equal("Новикова И.", invitation.GetProperty("person").GetProperty("short").GetString());
        Assert.Equal(JsonValueKind.Null, invitation.GetProperty("login").ValueKind);
        Assert.Equal(Server.Database.Clock.Now.AddDays(14), invitation.GetProperty("expiresAt").GetDateTimeOffset().UtcDateTime);
        var code = invitation.GetProperty("code").GetString()!;
        Assert.Matches("^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$", code);

        // Typed in from paper.
        var (status, body) = await Server.PostAsync("/auth/claim", new { code = code.ToLowerInvariant().Replace('-', ' '), login = "novikova", password = NewPassword });

        Assert.Equal(200, status);
        Assert.Equal((200, IAm("novikova")), await Server.AskAsync(SignedIn.From(JsonDocument.Parse(body).RootElement).Bearer, WhoAmI));
        var again = await Server.SignInAsync("novikova", NewPassword);
        Assert.Equal((200, """{"data":{"viewer":{"roles":["PARENT"],"children":[{"name":{"short":"Белова И. О."}}]}}}"""),
            await Server.AskAsync(again.Bearer, "{ viewer { roles children { name { short } } } }"));
    }

    [Fact]
    [Requirement("ACC-02")]
    public async Task The_administrator_invites_staff_and_the_homeroom_teacher_does_not()
    {
        var teacher = Id("Teacher", Server.School.EnglishTeacher1.Id);

        Assert.Equal([("FORBIDDEN", "S-04")], Errors(await IssueAsync("maths", new { teacherIds = new[] { teacher } })));
        Assert.Equal("english1", Only(await IssueAsync("administrator", new { teacherIds = new[] { teacher } })).GetProperty("login").GetString());
    }

    [Fact]
    [Requirement("ACC-02")]
    public async Task The_regulation_says_who_invites_families()
    {
        var parent = Id("Parent", Server.School.AnnasFather.Id);
        var admin = await SignedInAsync("administrator");
        await Server.AskAsync(admin.Bearer, """mutation { decideRegulation(input: { preset: "talitsa-2019", settings: [{ key: "signInRoute", value: "{\"staff\":[\"PASSWORD\"],\"pupils\":[\"PASSWORD\"],\"parents\":[\"PASSWORD\"]}" }], basis: "Приказ 1" }) { errors { code } } }""");

        Assert.Equal([("FORBIDDEN", "S-04")], Errors(await IssueAsync("maths", new { parentIds = new[] { parent } })));
        Only(await IssueAsync("administrator", new { parentIds = new[] { parent } }));
    }

    [Fact]
    public async Task A_colleague_who_is_a_parent_of_the_class_is_not_opened_to_its_homeroom_teacher()
    {
        var mother = Id("Parent", Server.School.AnnasMother.Id);

        Assert.Equal([("FORBIDDEN", "S-04")], Errors(await IssueAsync("maths", new { parentIds = new[] { mother } })));
    }

    [Fact]
    [Requirement("ACC-02")]
    public async Task An_assistant_opens_the_account_of_no_administrator_and_no_director()
    {
        var school = Server.School;
        await GiveAsync(school.Clerk, Role.AdministratorAssistant);
        // One who is to become director while the code lasts, and one who was.
        await GiveAsync(school.EnglishTeacher1, Role.Director, from: new(2026, 9, 15));
        await GiveAsync(school.EnglishTeacher2, Role.Director, until: new(2026, 9, 7));

        foreach (var guarded in new[] { school.Director, school.Administrator, school.EnglishTeacher1 })
            Assert.Equal([("FORBIDDEN", "001 п.8")], Errors(await IssueAsync("clerk", new { teacherIds = new[] { Id("Teacher", school.Substitute.Id), Id("Teacher", guarded.Id) } })));

        await using (var db = Server.Database.Open())
            Assert.Equal(0, await db.Invitations.CountAsync());
        foreach (var other in new[] { school.EnglishTeacher2, school.Deputy })
            Only(await IssueAsync("clerk", new { teacherIds = new[] { Id("Teacher", other.Id) } }));
        Assert.Equal("director", Only(await IssueAsync("administrator", new { teacherIds = new[] { Id("Teacher", school.Director.Id) } })).GetProperty("login").GetString());
    }

    [Theory]
    [InlineData("ADMINISTRATOR", 400)]
    [InlineData("DIRECTOR", 400)]
    [InlineData("METHODIST", 200)]
    public async Task A_code_from_before_does_not_open_the_account_of_who_is_made_administrator_or_director(string role, int status)
    {
        var teacher = Id("Teacher", Server.School.EnglishTeacher1.Id);
        await GiveAsync(Server.School.Clerk, Role.AdministratorAssistant);
        var invitation = Only(await IssueAsync("clerk", new { teacherIds = new[] { teacher } }));

        await DoneAsync("appointRole", "RoleInput", new { teacherId = teacher, role, from = "2026-09-07", order = new { number = "17-к", date = "2026-09-01" } });

        Assert.Equal(status, (await ClaimAsync(invitation)).Status);
    }

    [Fact]
    public async Task A_code_for_a_parent_does_not_open_the_account_of_the_colleague_he_becomes()
    {
        var father = Id("Parent", Server.School.AnnasFather.Id);
        var invitation = Only(await IssueAsync("maths", new { parentIds = new[] { father } }));

        await DoneAsync("hireEmployee", "HireEmployeeInput", new { parentId = father, staffNumber = "Н-78", hiredOn = "2026-09-07", order = new { number = "17-к", date = "2026-09-01" }, roles = new[] { "TEACHER" } });

        Assert.Equal((400, """{"code":"INVALID_CODE","message":"Код недействителен. Попросите новый."}"""), await ClaimAsync(invitation));
    }

    [Theory]
    [InlineData("teacher-and-mother")]
    [InlineData("english1")]
    [InlineData("substitute")]
    public async Task A_parent_of_another_class_is_not_there(string login)
    {
        Assert.Equal([("NOT_FOUND", null)], Errors(await IssueAsync(login, new { parentIds = new[] { Id("Parent", Server.School.AnnasFather.Id) } })));
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("annas-father")]
    public async Task Families_invite_nobody(string login)
    {
        var body = (await IssueAsync(login, new { pupilIds = new[] { Id("Pupil", Server.School.Anna.Id) } })).GetRawText();

        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_code_that_lasts_an_hour_and_ends_every_sign_in()
    {
        await Server.SetPasswordAsync("anna");
        var before = await Server.SignInAsync("anna");
        var invitation = Only(await IssueAsync("maths", new { pupilIds = new[] { Id("Pupil", Server.School.Anna.Id) } }));
        Assert.Equal(Server.Database.Clock.Now.AddHours(1), invitation.GetProperty("expiresAt").GetDateTimeOffset().UtcDateTime);

        // The login stays what it is, whatever is asked for.
        Assert.Equal(200, (await ClaimAsync(invitation, login: "director")).Status);

        Assert.Equal((401, Unauthenticated), await Server.AskAsync(before.Bearer, WhoAmI));
        Assert.Equal((200, IAm("anna")), await Server.AskAsync((await Server.SignInAsync("anna", NewPassword)).Bearer, WhoAmI));
    }

    /// <summary>For who has a password, an hour; for who is to have one, two weeks.</summary>
    [Theory]
    [InlineData(true, 3_599, 200)]
    [InlineData(true, 3_600, 400)]
    [InlineData(false, (14 * 24 * 3_600) - 1, 200)]
    [InlineData(false, 14 * 24 * 3_600, 400)]
    public async Task A_code_is_good_to_its_last_second(bool reset, int seconds, int status)
    {
        if (reset)
            await Server.SetPasswordAsync("anna");
        var invitation = Only(await IssueAsync("maths", new { pupilIds = new[] { Id("Pupil", Server.School.Anna.Id) } }));
        Server.Database.Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await ClaimAsync(invitation)).Status);
    }

    [Fact]
    public async Task A_code_has_80_bits_and_is_stored_as_its_hash()
    {
        var bearer = (await SignedInAsync("maths")).Bearer;
        var pupils = new { pupilIds = new[] { Id("Pupil", Server.School.Anna.Id), Id("Pupil", Server.School.Boris.Id) } };
        var codes = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            var answer = JsonDocument.Parse((await Server.AskAsync(bearer, Issue, new { input = pupils })).Body).RootElement;
            codes.AddRange(answer.GetProperty("data").GetProperty("issueInvitations").GetProperty("invitations").EnumerateArray().Select(i => i.GetProperty("code").GetString()!.Replace("-", "", StringComparison.Ordinal)));
        }

        // Sixteen of 32 characters, each five bits: 60 codes are enough to meet all of them.
        Assert.Equal((60, 16, 32), (codes.Distinct().Count(), codes.Select(c => c.Length).Distinct().Single(), string.Concat(codes).Distinct().Count()));
        await using var db = Server.Database.Open();
        var stored = await db.Invitations.Select(i => i.Hash).ToListAsync();
        Assert.Equal(codes.Select(Sha256).Order(), stored.Select(Convert.ToHexString).Order());
        var dump = await DatabaseDump.OfAsync(Server.Database);
        Assert.All(codes, code => Assert.DoesNotContain(code, dump, StringComparison.Ordinal));
        Assert.All(codes, code => Assert.DoesNotContain(string.Join('-', code.Chunk(4).Select(c => new string(c))), dump, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Used_replaced_expired_and_unknown_codes_have_one_answer()
    {
        var anna = new { pupilIds = new[] { Id("Pupil", Server.School.Anna.Id) } };
        var replaced = Only(await IssueAsync("maths", anna));
        var used = Only(await IssueAsync("maths", anna));
        Assert.Equal(200, (await ClaimAsync(used)).Status);
        var expired = Only(await IssueAsync("maths", anna));
        Server.Database.Clock.Advance(TimeSpan.FromHours(1));

        const string invalid = """{"code":"INVALID_CODE","message":"Код недействителен. Попросите новый."}""";
        Assert.Equal((400, invalid), await ClaimAsync(replaced));
        Assert.Equal((400, invalid), await ClaimAsync(used));
        Assert.Equal((400, invalid), await ClaimAsync(expired));
        Assert.Equal((400, invalid), await Server.PostAsync("/auth/claim", new { code = "ABCD-EFGH-JKLM-NPQR", login = "x", password = NewPassword }));
        Assert.Equal((400, invalid), await Server.PostAsync("/auth/claim", new { }));
    }

    [Fact]
    public async Task A_taken_login_and_a_common_password_leave_the_code_as_it_was()
    {
        var invitation = Only(await IssueAsync("maths", new { parentIds = new[] { await ParentWithoutAccountAsync() } }));

        Assert.Equal((400, """{"code":"BAD_USER_INPUT","message":"Этот логин уже занят. Придумайте другой."}"""), await ClaimAsync(invitation, "Director"));
        Assert.Equal(400, (await ClaimAsync(invitation, "novikova", "12345678")).Status);
        Assert.Equal(400, (await ClaimAsync(invitation, "novikova", "короче")).Status);
        Assert.Equal(400, (await ClaimAsync(invitation, " ")).Status);
        Assert.Equal(200, (await ClaimAsync(invitation, "novikova")).Status);
    }

    [Fact]
    public async Task Of_two_who_bring_one_code_at_once_one_gets_the_account()
    {
        var invitation = Only(await IssueAsync("maths", new { parentIds = new[] { await ParentWithoutAccountAsync() } }));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => ClaimAsync(invitation, $"novikova{i}")));

        Assert.Single(answers, a => a.Status == 200);
        Assert.Equal(7, answers.Count(a => a.Status == 400));
    }

    private static string Sha256(string text) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private async Task<string> ParentWithoutAccountAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var person = new Person { SchoolId = Server.School.School.Id, LastName = "Новикова", FirstName = "Инна" };
        var parent = new Parent { SchoolId = Server.School.School.Id, Person = person };
        db.Add(parent);
        await db.SaveChangesAsync();
        db.Add(new Guardianship { SchoolId = Server.School.School.Id, ParentId = parent.Id, PupilId = Server.School.Anna.Id });
        await db.SaveChangesAsync();
        return Id("Parent", parent.Id);
    }

    private async Task GiveAsync(Employee employee, Role role, DateOnly? from = null, DateOnly? until = null)
    {
        await using var db = Server.Database.OpenTracking();
        db.Add(new EmployeeRole { SchoolId = employee.SchoolId, EmployeeId = employee.Id, Role = role, From = from, EndsOn = until });
        await db.SaveChangesAsync();
    }

    /// <summary>What the administrator does.</summary>
    private async Task DoneAsync(string mutation, string type, object input)
    {
        var (_, body) = await Server.AskAsync(
            (await SignedInAsync("administrator")).Bearer, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code }} }} }}", new { input });
        Assert.Equal($$$$"""{"data":{"{{{{mutation}}}}":{"errors":[]}}}""", body);
    }

    private async Task<SignedIn> SignedInAsync(string login)
    {
        await Server.SetPasswordAsync(login);
        return await Server.SignInAsync(login);
    }

    private async Task<JsonElement> IssueAsync(string login, object input)
    {
        var (status, body) = await Server.AskAsync((await SignedInAsync(login)).Bearer, Issue, new { input });
        Assert.Equal(200, status);
        return JsonDocument.Parse(body).RootElement;
    }

    private Task<(int Status, string Body)> ClaimAsync(JsonElement invitation, string? login = null, string password = NewPassword) =>
        Server.PostAsync("/auth/claim", new { code = invitation.GetProperty("code").GetString(), login, password });

    private static JsonElement Only(JsonElement answer)
    {
        var payload = answer.GetProperty("data").GetProperty("issueInvitations");
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return payload.GetProperty("invitations").EnumerateArray().Single();
    }

    private static List<(string? Code, string? Clause)> Errors(JsonElement answer)
    {
        var payload = answer.GetProperty("data").GetProperty("issueInvitations");
        Assert.Equal("[]", payload.GetProperty("invitations").GetRawText());
        return [.. payload.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("code").GetString(), e.GetProperty("clause").GetString()))];
    }
}
