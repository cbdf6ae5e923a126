using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schools;

public sealed class SchoolDataTests : JournalTest
{
    private const string Change = "mutation($input: ChangeSchoolDataInput!) { changeSchoolData(input: $input) { school { name shortName address phone email website licence } errors { code ... on RuleError { clause } ... on InputError { field } } } }";

    [Theory]
    [InlineData("director")]
    [InlineData("administrator")]
    [Requirement("PPL-14")]
    public async Task Director_and_administrator_enter_the_data_of_the_school_and_families_read_them(string login)
    {
        var done = await Server.AskAsync(login, Change, new
        {
            input = new { name = "МАОУ «Средняя школа № 7»", shortName = "Школа № 7", address = "Магадан, ул. Новая, 1", phone = "8 (4132) 00-00-00", email = "school7@example.org", website = "https://school7.example.org", licence = "№ 123 от 01.02.2015" },
        });

        const string held = """{"name":"МАОУ «Средняя школа № 7»","shortName":"Школа № 7","address":"Магадан, ул. Новая, 1","phone":"8 (4132) 00-00-00","email":"school7@example.org","website":"https://school7.example.org","licence":"№ 123 от 01.02.2015"}""";
        Assert.Equal("""{"data":{"changeSchoolData":{"school":""" + held + ""","errors":[]}}}""", done);
        Assert.Equal("""{"data":{"school":""" + held + "}}", await Server.AskAsync("annas-father", "{ school { name shortName address phone email website licence } }"));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync(null, $$"""{ school(id: "{{Id("School", School.School.Id)}}") { name address } }"""), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        var entry = await db.AuditEntries.OrderByDescending(e => e.Sequence).FirstAsync();
        Assert.Equal(("school.change", """{"fields":["name","shortName","address","phone","email","website","licence"]}"""), (entry.Action, entry.Details));
    }

    [Theory]
    [InlineData("deputy")]
    [InlineData("maths")]
    [InlineData("clerk")]
    public async Task Others_change_nothing_until_the_school_decides_so(string login)
    {
        var input = new { address = "Другой адрес" };
        Assert.Equal("""{"data":{"changeSchoolData":{"school":null,"errors":[{"code":"FORBIDDEN","clause":"PPL-14"}]}}}""", await Server.AskAsync(login, Change, new { input }));
        var role = login switch { "deputy" => "DEPUTY_DIRECTOR", "maths" => "TEACHER", _ => "CLERK" };
        await Server.DataAsync("director", $$"""mutation { adjustRight(input: { role: {{role}}, right: CHANGE_SCHOOL_DATA, granted: true, basis: "Приказ 9" }) { errors { code } } }""");

        Assert.Contains("\"address\":\"Другой адрес\"", await Server.AskAsync(login, Change, new { input }), StringComparison.Ordinal);
        Assert.DoesNotContain("Другой адрес", await Server.AskAsync("other-director", "{ school { address } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_told_and_nothing_is_written()
    {
        Assert.Equal(
            """{"data":{"changeSchoolData":{"school":null,"errors":[{"code":"INVALID_VALUE","field":"name"},{"code":"INVALID_VALUE","field":"email"},{"code":"INVALID_VALUE","field":"website"}]}}}""",
            await Server.AskAsync("director", Change, new { input = new { name = " ", shortName = "Школа", email = "нет", website = "javascript:alert(1)" } }));
        Assert.Equal("""{"data":{"school":{"name":"Школа «main»","shortName":null}}}""", await Server.AskAsync("director", "{ school { name shortName } }"));
    }
}
