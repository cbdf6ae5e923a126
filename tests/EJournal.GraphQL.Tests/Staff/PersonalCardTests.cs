using EJournal.Domain.People;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

public sealed class PersonalCardTests : StaffTest
{
    private string MathsCard => $$"""{ node(id: "{{TeacherId(School.MathsTeacher)}}") { ... on Teacher { personalCard { positions phone changes { field earlier basis author { short } } } } } }""";

    [Fact]
    [Requirement("PPL-06")]
    [Requirement("PPL-08")]
    public async Task HR_specialist_changes_a_card_at_once_and_the_document_and_the_earlier_value_stay()
    {
        Give(School.Clerk, Role.HrSpecialist);
        await DoneAsync("clerk", "changeEmployeeData", new { teacherId = TeacherId(School.MathsTeacher), positions = "учитель математики", phone = "+7 999 111-22-33", basis = "Приказ 3-к от 01.09.2026" });

        var done = await DoneAsync("clerk", "changeEmployeeData", new { teacherId = TeacherId(School.MathsTeacher), lastName = "Сидорова", phone = "", basis = "Свидетельство о браке" }, "teacher { name { short } }");

        Assert.Equal("Сидорова И. О.", done.GetProperty("teacher").GetProperty("name").GetProperty("short").GetString());
        Assert.Equal(
            """{"data":{"node":{"personalCard":{"positions":"учитель математики","phone":null,"changes":[{"field":"PHONE","earlier":"+79991112233","basis":"Свидетельство о браке","author":{"short":"Галкина И. О."}},{"field":"LAST_NAME","earlier":"Петрова","basis":"Свидетельство о браке","author":{"short":"Галкина И. О."}},{"field":"POSITIONS","earlier":null,"basis":"Приказ 3-к от 01.09.2026","author":{"short":"Галкина И. О."}},{"field":"PHONE","earlier":null,"basis":"Приказ 3-к от 01.09.2026","author":{"short":"Галкина И. О."}}]}}}}""",
            await Server.AskAsync("clerk", MathsCard));
    }

    [Theory]
    [InlineData("director", true)]
    [InlineData("deputy", true)]
    [InlineData("administrator", true)]
    [InlineData("maths", true)]
    [InlineData("english1", false)]
    [InlineData("clerk", false)]
    [InlineData("auditor", false)]
    [InlineData("annas-father", false)]
    [InlineData("anna", false)]
    [Requirement("PPL-08")]
    [Requirement("ACC-15")]
    public async Task Card_is_read_by_those_who_keep_or_oversee_it_and_by_the_employee_himself(string login, bool reads)
    {
        await DoneAsync("administrator", "changeEmployeeData", new { teacherId = TeacherId(School.MathsTeacher), positions = "учитель математики", basis = "Приказ 3-к" });

        var body = await Server.AskAsync(login, MathsCard);

        Assert.Equal(reads, body.Contains("учитель математики", StringComparison.Ordinal));
        Assert.Equal(!reads, body.Contains("\"code\":\"FORBIDDEN\"", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("ACC-06")]
    public async Task Cards_are_shown_to_the_clerk_once_the_school_decided_so()
    {
        await Server.DataAsync("administrator", "mutation { adjustRight(input: { role: CLERK, right: SEE_STAFF_CARDS, granted: true, basis: \"Приказ 5\" }) { errors { code } } }");

        Assert.Equal("""{"data":{"node":{"personalCard":{"positions":null,"phone":null,"changes":[]}}}}""", await Server.AskAsync("clerk", MathsCard));
    }

    [Fact]
    public async Task Change_without_a_document_or_without_a_difference_is_refused()
    {
        var teacher = TeacherId(School.MathsTeacher);

        Assert.Equal("INVALID_VALUE:basis", await RefusedAsync("administrator", "changeEmployeeData", new { teacherId = teacher, positions = "учитель", basis = " " }));
        Assert.Equal("INVALID_VALUE:", await RefusedAsync("administrator", "changeEmployeeData", new { teacherId = teacher, lastName = "Петрова", basis = "Паспорт" }));
        Assert.Equal("FORBIDDEN:S-02", await RefusedAsync("maths", "changeEmployeeData", new { teacherId = teacher, phone = "+79991112233", basis = "Заявление" }));
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("administrator", "changeEmployeeData", new { teacherId = TeacherId(School.OtherDirector), phone = "+79991112233", basis = "Заявление" }));
    }
}
