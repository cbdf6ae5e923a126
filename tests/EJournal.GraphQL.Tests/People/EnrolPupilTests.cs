using EJournal.Domain.People;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

public sealed class EnrolPupilTests : PupilListTest
{
    [Fact]
    [Requirement("PPL-04")]
    [Requirement("PPL-05")]
    public async Task A_pupil_is_enrolled_by_order_with_the_basic_data_and_the_parents()
    {
        var body = await EnrolAsync("clerk");

        Assert.Equal(
            """{"data":{"enrolPupil":{"pupil":{"name":{"full":"Новикова Дарья"},"fileNumber":"Н-7","birthDate":"2013-05-04","address":"Садовая, 1","enrolledOn":"2026-09-09","schoolClass":{"name":"7А"},"parents":[{"relation":"мать","legalRepresentative":true,"parent":{"name":{"full":"Новикова Ольга"},"phone":"+79991234567"}}]},"errors":[]}}}""",
            body);
        await using var db = Server.Database.Open();
        var movement = await db.PupilMovements.SingleAsync();
        Assert.Equal((MovementKind.Enrolled, School.Class7A.Id, "17-к", School.Clerk.PersonId), (movement.Kind, movement.ToClassId, movement.OrderNumber, movement.AuthorPersonId));
        var details = await db.AuditEntries.Select(e => e.Details).ToListAsync();
        Assert.DoesNotContain(details, d => d.Contains("Новиков", StringComparison.Ordinal) || d.Contains("1234567", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_newcomer_is_in_the_journal_from_the_first_day_on_and_in_the_own_subgroup()
    {
        await EnrolAsync("clerk", subgroups: """["2"]""");

        var body = await Server.AskAsync("maths", $$"""
            { node(id: "{{Id("TeachingGroup", School.Maths7A.Id)}}") { ... on TeachingGroup { journal(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { rows { pupil { name { short } } cells { belongs } } } } } }
            """);

        Assert.Contains("""{"pupil":{"name":{"short":"Новикова Д."}},"cells":[{"belongs":false},{"belongs":false}]}""", body, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"node":{"schoolClass":{"pupils":[{"name":{"short":"Волков И. О."}},{"name":{"short":"Новикова Д."}}]}}}}""",
            await Server.AskAsync("english2", $$"""{ node(id: "{{Id("TeachingGroup", School.English7A2.Id)}}") { ... on TeachingGroup { schoolClass { pupils { name { short } } } } } }"""));
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("director")]
    [InlineData("teacher-and-mother")]
    [Requirement("PPL-07")]
    public async Task Who_does_not_keep_the_lists_enrols_nobody(string login)
    {
        Assert.Contains("\"clause\":\"S-02\"", await EnrolAsync(login), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.PupilMovements.CountAsync());
    }

    [Fact]
    public async Task A_family_and_another_school_are_told_nothing()
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await EnrolAsync("annas-father"), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"NOT_FOUND\"", await EnrolAsync("other-director"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_number_is_given_once_and_wrong_data_are_told_with_their_field()
    {
        await EnrolAsync("clerk");

        Assert.Contains("Личное дело с этим номером уже есть.", await EnrolAsync("clerk"), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"person.birthDate\"", await EnrolAsync("clerk", fileNumber: "Н-8", birth: "2027-01-01"), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.PupilMovements.CountAsync());
    }

    private Task<string> EnrolAsync(string login, string fileNumber = "Н-7", string birth = "2013-05-04", string subgroups = "[]") => Server.AskAsync(login, $$"""
        mutation { enrolPupil(input: {
            person: { lastName: "Новикова", firstName: "Дарья", birthDate: "{{birth}}", sex: FEMALE, address: "Садовая, 1" }
            fileNumber: "{{fileNumber}}", classId: "{{Id("SchoolClass", School.Class7A.Id)}}", subgroups: {{subgroups}}, on: "2026-09-09", {{Order}}
            guardians: [{ person: { lastName: "Новикова", firstName: "Ольга", phone: "8 999 123-45-67" }, relation: "мать", legalRepresentative: true }] }) {
          pupil { name { full } fileNumber birthDate address enrolledOn schoolClass { name } parents { relation legalRepresentative parent { name { full } phone } } }
          errors { code message ... on RuleError { clause } ... on InputError { field } } } }
        """);
}
