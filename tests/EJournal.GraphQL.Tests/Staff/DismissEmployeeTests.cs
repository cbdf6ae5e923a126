using System.Text.Json;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

/// <summary>Through the front door: with sign-ins that were good until the day of the dismissal.</summary>
public sealed class DismissEmployeeTests : SignInTest
{
    private const string Dismiss = "mutation($input: DismissEmployeeInput!) { dismissEmployee(input: $input) { teacher { dismissedOn homeroomClasses { name } teachingGroups { subject { name } } } errors { message } } }";

    [Fact]
    [Requirement("PPL-08")]
    public async Task From_the_day_of_dismissal_neither_token_nor_password_opens_anything()
    {
        var teacher = await SignInAsync("maths");

        var done = await DismissAsync(Server.School.MathsTeacher, "2026-09-08");

        Assert.Equal(
            """{"data":{"dismissEmployee":{"teacher":{"dismissedOn":"2026-09-08","homeroomClasses":[{"name":"7А"}],"teachingGroups":[{"subject":{"name":"Математика"}}]},"errors":[]}}}""",
            done);
        // The last day of work is a day of work.
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(teacher.Bearer, WhoAmI));

        Server.Database.Clock.Advance(TimeSpan.FromHours(12));
        var refreshed = await Server.PostAsync("/auth/refresh", new { refreshToken = teacher.Refresh });
        var again = await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password });

        Assert.Equal((401, Unauthenticated), await Server.AskAsync(teacher.Bearer, WhoAmI));
        foreach (var (status, body) in new[] { refreshed, again }.Where(answer => answer.Status == 200))
            Assert.Equal((401, Unauthenticated), await Server.AskAsync("Bearer " + JsonDocument.Parse(body).RootElement.GetProperty("accessToken").GetString(), WhoAmI));
    }

    [Fact]
    [Requirement("PPL-02")]
    public async Task Dismissed_teacher_who_is_a_mother_keeps_her_child_and_loses_the_class()
    {
        var teacher = await SignInAsync("teacher-and-mother");
        var (anna, vera) = (PupilQuery(Server.School.Anna), PupilQuery(Server.School.Vera));
        Assert.Equal((200, """{"data":{"pupil":{"name":{"short":"Громова И. О."}}}}"""), await Server.AskAsync(teacher.Bearer, vera));

        await DismissAsync(Server.School.TeacherAndMother, "2026-09-07");

        Assert.Equal((200, """{"data":{"pupil":null}}"""), await Server.AskAsync(teacher.Bearer, vera));
        Assert.Equal((200, """{"data":{"pupil":{"name":{"short":"Белова И. О."}}}}"""), await Server.AskAsync(teacher.Bearer, anna));
        Assert.Equal((200, """{"data":{"viewer":{"roles":["PARENT"],"homeroomClasses":[],"teachingGroups":[]}}}"""), await Server.AskAsync(teacher.Bearer, "{ viewer { roles homeroomClasses { id } teachingGroups { id } } }"));
    }

    [Fact]
    public async Task Nobody_is_dismissed_twice()
    {
        await DismissAsync(Server.School.EnglishTeacher1, "2026-09-30");

        Assert.Contains("Увольнение этого сотрудника уже внесено.", await DismissAsync(Server.School.EnglishTeacher1, "2026-09-08"), StringComparison.Ordinal);
    }

    private async Task<SignedIn> SignInAsync(string login)
    {
        await Server.SetPasswordAsync(login);
        return await Server.SignInAsync(login);
    }

    private async Task<string> DismissAsync(Employee employee, string from)
    {
        var administrator = await SignInAsync("administrator");
        var input = new { teacherId = Id("Teacher", employee.Id), from, order = new { number = "21-к", date = "2026-09-07" } };
        return (await Server.AskAsync(administrator.Bearer, Dismiss, new { input })).Body;
    }

    private static string PupilQuery(Pupil pupil) => $$"""{ pupil(id: "{{Id("Pupil", pupil.Id)}}") { name { short } } }""";
}
