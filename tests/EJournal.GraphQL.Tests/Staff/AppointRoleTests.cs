using EJournal.Domain.People;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

public sealed class AppointRoleTests : StaffTest
{
    private string BorisMarks => $$"""{ pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { marks { nodes { value } } } }""";

    [Fact]
    [Requirement("PPL-03")]
    public async Task Role_begins_and_ends_on_the_days_of_the_orders_in_the_schools_own_time()
    {
        await DoneAsync("administrator", "appointRole", Of(School.EnglishTeacher1, "HEAD_OF_STUDIES", "2026-09-08"));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("english1", BorisMarks));

        // Noon in Moscow; twelve hours and a minute later it is Tuesday there, and still Monday in Greenwich.
        Server.Database.Clock.Advance(TimeSpan.FromMinutes((12 * 60) + 1));
        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"3"}]}}}}""", await Server.AskAsync("english1", BorisMarks));

        await DoneAsync("administrator", "endRole", Of(School.EnglishTeacher1, "HEAD_OF_STUDIES", "2026-09-09"));
        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"3"}]}}}}""", await Server.AskAsync("english1", BorisMarks));
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("english1", BorisMarks));
        Assert.Equal(
            """{"data":{"teacher":{"roles":["TEACHER"],"appointments":[{"role":"HEAD_OF_STUDIES","from":"2026-09-08","endsOn":"2026-09-09","order":{"number":"17-к"},"endOrder":{"number":"17-к"}},{"role":"TEACHER","from":null,"endsOn":null,"order":null,"endOrder":null}]}}}""",
            (await Server.AskAsync("director", $$"""{ node(id: "{{TeacherId(School.EnglishTeacher1)}}") { ... on Teacher { roles appointments { role from endsOn order { number } endOrder { number } } } } }""")).Replace("\"node\"", "\"teacher\"", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("PPL-02")]
    public async Task Deputy_who_is_also_administrator_has_both_scopes_and_loses_one_with_its_role()
    {
        await DoneAsync("administrator", "appointRole", Of(School.Deputy, "ADMINISTRATOR", "2026-09-07"));

        Assert.Equal("""{"data":{"viewer":{"roles":["ADMINISTRATOR","DEPUTY_DIRECTOR"]}}}""", await Server.AskAsync("deputy", "{ viewer { roles } }"));
        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"3"}]}}}}""", await Server.AskAsync("deputy", BorisMarks));
        // What he keeps as administrator does not become the director's, nor the marks the administrator's.
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("administrator", BorisMarks), StringComparison.Ordinal);

        await DoneAsync("administrator", "endRole", Of(School.Deputy, "DEPUTY_DIRECTOR", "2026-09-07"));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("deputy", BorisMarks), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"viewer":{"roles":["ADMINISTRATOR"]}}}""", await Server.AskAsync("deputy", "{ viewer { roles } }"));
    }

    [Fact]
    [Requirement("PPL-03")]
    public async Task Nobody_gives_himself_a_role_whoever_he_is()
    {
        Assert.Equal("FORBIDDEN:A-44", await RefusedAsync("administrator", "appointRole", Of(School.Administrator, "DEPUTY_DIRECTOR", "2026-09-07")));
        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("director", "appointRole", Of(School.Director, "ADMINISTRATOR", "2026-09-07")));
        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("clerk", "appointRole", Of(School.MathsTeacher, "CLERK", "2026-09-07")));
    }

    [Fact]
    [Requirement("PPL-03")]
    public async Task Assistant_appoints_but_makes_no_administrator()
    {
        Give(School.Clerk, Role.AdministratorAssistant);

        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("clerk", "appointRole", Of(School.MathsTeacher, "ADMINISTRATOR", "2026-09-07")));
        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("clerk", "endRole", Of(School.Administrator, "ADMINISTRATOR", "2026-09-07")));
        await DoneAsync("clerk", "appointRole", Of(School.MathsTeacher, "METHODIST", "2026-09-07"));
    }

    [Fact]
    [Requirement("PPL-03")]
    public async Task Last_administrator_stays_until_another_can_sign_in()
    {
        Assert.Equal("FORBIDDEN:PPL-03", await RefusedAsync("administrator", "endRole", Of(School.Administrator, "ADMINISTRATOR", "2026-09-07")));
        Assert.Equal("FORBIDDEN:PPL-03", await RefusedAsync("administrator", "dismissEmployee", new { teacherId = TeacherId(School.Administrator), from = "2026-09-10", order = Order }));

        await DoneAsync("administrator", "appointRole", Of(School.Deputy, "ADMINISTRATOR", "2026-09-07"));
        await DoneAsync("administrator", "endRole", Of(School.Administrator, "ADMINISTRATOR", "2026-09-07"));

        Assert.Equal("""{"data":{"viewer":{"roles":[]}}}""", await Server.AskAsync("administrator", "{ viewer { roles } }"));
        Assert.Equal("FORBIDDEN:PPL-03", await RefusedAsync("deputy", "endRole", Of(School.Deputy, "ADMINISTRATOR", "2026-09-07")));
    }

    [Fact]
    public async Task Pupil_and_parent_are_no_appointments_and_a_role_is_held_once()
    {
        Assert.Equal("INVALID_VALUE:role", await RefusedAsync("administrator", "appointRole", Of(School.MathsTeacher, "PARENT", "2026-09-07")));
        Assert.Equal("CONFLICT:", await RefusedAsync("administrator", "appointRole", Of(School.MathsTeacher, "TEACHER", "2026-09-07")));
        Assert.Equal("CONFLICT:", await RefusedAsync("administrator", "endRole", Of(School.MathsTeacher, "CLERK", "2026-09-07")));
    }

    [Fact]
    public async Task Employee_of_another_school_is_not_found()
    {
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("administrator", "appointRole", Of(School.OtherDirector, "CLERK", "2026-09-07")));
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("administrator", "dismissEmployee", new { teacherId = TeacherId(School.OtherDirector), from = "2026-09-10", order = Order }));
    }

    private object Of(Employee employee, string role, string from) => new { teacherId = TeacherId(employee), role, from, order = Order };
}
