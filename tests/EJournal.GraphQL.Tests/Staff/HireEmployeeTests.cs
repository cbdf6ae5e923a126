using EJournal.Domain.People;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

public sealed class HireEmployeeTests : StaffTest
{
    private const string Card = "teacher { name { full } roles appointments { role from endsOn order { number date } } personalCard { staffNumber positions qualificationCategory education phone email hiredOn hireOrder { number date } dismissalOrder { number } changes { field } } }";

    [Fact]
    [Requirement("PPL-04")]
    [Requirement("PPL-05")]
    public async Task Administrator_hires_by_order_and_the_basic_data_are_there()
    {
        var done = await DoneAsync("administrator", "hireEmployee", Newcomer(["TEACHER"]), Card);

        Assert.Equal(
            """{"name":{"full":"Синицына Ольга Павловна"},"roles":["TEACHER"],"appointments":[{"role":"TEACHER","from":"2026-09-07","endsOn":null,"order":{"number":"17-к","date":"2026-09-01"}}],"personalCard":{"staffNumber":"Н-77","positions":"учитель физики","qualificationCategory":"FIRST","education":"высшее, МГУ","phone":"+79991234567","email":null,"hiredOn":"2026-09-07","hireOrder":{"number":"17-к","date":"2026-09-01"},"dismissalOrder":null,"changes":[]}}""",
            done.GetProperty("teacher").GetRawText());
        await using var db = Server.Database.Open();
        var entry = await db.AuditEntries.OrderByDescending(e => e.Sequence).FirstAsync();
        Assert.Equal("staff.hire", entry.Action);
        Assert.DoesNotContain("Синицына", entry.Details, StringComparison.Ordinal);
        Assert.Contains("17-к", entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("PPL-08")]
    public async Task HR_specialist_hires_and_gives_no_roles()
    {
        Give(School.Clerk, Role.HrSpecialist);

        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("clerk", "hireEmployee", Newcomer(["DIRECTOR"])));
        var done = await DoneAsync("clerk", "hireEmployee", Newcomer([]), Card);

        Assert.Equal("[]", done.GetProperty("teacher").GetProperty("roles").GetRawText());
    }

    [Theory]
    [InlineData("director")]
    [InlineData("deputy")]
    [InlineData("clerk")]
    [InlineData("maths")]
    [Requirement("PPL-07")]
    public async Task Who_does_not_keep_staff_data_hires_nobody(string login)
    {
        Assert.Equal("FORBIDDEN:S-02", await RefusedAsync(login, "hireEmployee", Newcomer([])));
        Assert.Equal(11, await EmployeesAsync());
    }

    [Fact]
    [Requirement("PPL-07")]
    public async Task The_school_decides_who_keeps_staff_data()
    {
        await Server.DataAsync("administrator", "mutation { decideRegulation(input: { basis: \"Приказ 1\", settings: [{ key: \"peopleDataMaintainers\", value: \"{\\\"staff\\\":[\\\"DIRECTOR\\\"],\\\"families\\\":[\\\"CLERK\\\"]}\" }] }) { errors { code } } }");

        Assert.Equal("FORBIDDEN:S-02", await RefusedAsync("administrator", "hireEmployee", Newcomer([])));
        await DoneAsync("director", "hireEmployee", Newcomer([]));
    }

    [Fact]
    public async Task Family_does_not_reach_the_mutation()
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", "mutation($input: HireEmployeeInput!) { hireEmployee(input: $input) { errors { code } } }", new { input = Newcomer([]) }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("PPL-01")]
    public async Task A_role_that_the_school_does_not_use_is_given_to_nobody()
    {
        await Server.DataAsync("administrator", "mutation { decideRegulation(input: { preset: \"gubino-2013\", basis: \"Приказ 1\" }) { errors { code } } }");

        Assert.Equal("FORBIDDEN:S-01", await RefusedAsync("administrator", "hireEmployee", Newcomer(["METHODIST"])));
        Assert.Equal("FORBIDDEN:S-01", await RefusedAsync("administrator", "appointRole", new { teacherId = TeacherId(School.MathsTeacher), role = "METHODIST", from = "2026-09-07", order = Order }));
        await DoneAsync("administrator", "hireEmployee", Newcomer(["TEACHER", "DEPUTY_DIRECTOR"]));
    }

    [Fact]
    public async Task Every_fault_of_the_data_is_told()
    {
        var refused = await RefusedAsync("administrator", "hireEmployee", new
        {
            firstName = " ",
            phone = "123",
            email = "нет",
            staffNumber = "Н-77",
            hiredOn = "2026-09-07",
            order = Order,
        });

        Assert.Equal("INVALID_VALUE:lastName, INVALID_VALUE:firstName, INVALID_VALUE:phone, INVALID_VALUE:email", refused);
        Assert.Equal("INVALID_VALUE:staffNumber", await RefusedAsync("administrator", "hireEmployee", Newcomer([]) with { StaffNumber = School.Director.StaffNumber }));
        Assert.Equal("INVALID_VALUE:order", await RefusedAsync("administrator", "hireEmployee", Newcomer([]) with { Order = new { number = "17", date = "2026-09-08" } }));
    }

    [Fact]
    [Requirement("PPL-02")]
    public async Task Parent_who_is_hired_stays_one_person()
    {
        var done = await DoneAsync("administrator", "hireEmployee", new { parentId = Id("Parent", School.AnnasFather.Id), staffNumber = "Н-78", hiredOn = "2026-09-07", order = Order, roles = new[] { "TEACHER" } }, "teacher { name { short } }");

        Assert.Equal("Белов И. О.", done.GetProperty("teacher").GetProperty("name").GetProperty("short").GetString());
        Assert.Equal("""{"data":{"viewer":{"roles":["TEACHER","PARENT"],"children":[{"name":{"short":"Белова И. О."}}]}}}""", await Server.AskAsync("annas-father", "{ viewer { roles children { name { short } } } }"));
        // As a teacher without groups he sees no other child.
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("annas-father", $$"""{ pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { id } }"""));
    }

    [Fact]
    public async Task Same_key_hires_once()
    {
        var newcomer = Newcomer([]) with { IdempotencyKey = "hire-1" };

        var first = await DoneAsync("administrator", "hireEmployee", newcomer);
        var second = await DoneAsync("administrator", "hireEmployee", newcomer);

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal(12, await EmployeesAsync());
    }

    private async Task<int> EmployeesAsync()
    {
        await using var db = Server.Database.Open();
        return await db.Employees.CountAsync(e => e.SchoolId == School.School.Id);
    }

    private static Hiring Newcomer(string[] roles) => new() { Roles = roles };

    private sealed record Hiring
    {
        public string LastName { get; init; } = "Синицына";
        public string FirstName { get; init; } = "Ольга";
        public string MiddleName { get; init; } = "Павловна";
        public string Phone { get; init; } = "8 (999) 123-45-67";
        public string Positions { get; init; } = "учитель физики";
        public string QualificationCategory { get; init; } = "FIRST";
        public string Education { get; init; } = "высшее, МГУ";
        public string StaffNumber { get; init; } = "Н-77";
        public string HiredOn { get; init; } = "2026-09-07";
        public object Order { get; init; } = StaffTest.Order;
        public string[] Roles { get; init; } = [];
        public string? IdempotencyKey { get; init; }
    }
}
