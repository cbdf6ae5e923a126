using EJournal.Domain.People;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

/// <summary>Whom the school names by S-02 keeps the data of pupils and parents, and so sees them.</summary>
public sealed class NamedKeeperTests : PupilListTest
{
    private string Pupil => $$"""{ pupil(id: "{{AnnasId}}") { name { short } birthDate fileNumber parents { parent { name { short } phone } } } }""";

    private string Class => $$"""{ schoolClass(id: "{{Id("SchoolClass", School.Class7A.Id)}}") { pupils { name { short } } } }""";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        // A methodist who is the HR specialist besides: neither sees pupils by default.
        await using var db = Server.Database.OpenTracking();
        db.EmployeeRoles.Add(new EmployeeRole { SchoolId = School.School.Id, EmployeeId = School.Methodist.Id, Role = Role.HrSpecialist });
        await db.SaveChangesAsync();
    }

    [Fact]
    [Requirement("PPL-07")]
    public async Task An_HR_specialist_whom_the_school_names_sees_pupils_and_parents_and_keeps_them()
    {
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("methodist", Pupil));
        Assert.Contains("NOT_FOUND", await RenameAsync(), StringComparison.Ordinal);

        await DecideAsync("""["ADMINISTRATOR","HR_SPECIALIST"]""");

        Assert.Equal(
            """{"data":{"pupil":{"name":{"short":"Белова И. О."},"birthDate":null,"fileNumber":"Л-12","parents":[{"parent":{"name":{"short":"Белова И. О."},"phone":null}},{"parent":{"name":{"short":"Белов И. О."},"phone":null}}]}}}""",
            (await Server.AskAsync("methodist", Pupil)).Replace(await FileNumberAsync(), "Л-12", StringComparison.Ordinal));
        Assert.Equal("""{"data":{"schoolClass":{"pupils":[{"name":{"short":"Белова И. О."}},{"name":{"short":"Волков И. О."}}]}}}""", await Server.AskAsync("methodist", Class));
        Assert.Contains("""{"changePupilData":{"pupil":{"phone":"+79990001122"},"errors":[]}}""", await RenameAsync(), StringComparison.Ordinal);
        Assert.Contains("\"errors\":[]", await TransferAsync("methodist"), StringComparison.Ordinal);
        // Marks are no part of it, and neither is the other school.
        Assert.Contains("FORBIDDEN", await Server.AskAsync("methodist", $$"""{ pupil(id: "{{AnnasId}}") { marks { totalCount } } }"""), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("methodist", $$"""{ pupil(id: "{{Id("Pupil", School.OtherPupil.Id)}}") { id } }"""));
        Assert.Equal("""{"data":{"node":null}}""", await Server.AskAsync("methodist", $$"""{ node(id: "{{Id("Mark", School.AnnasMark.Id)}}") { id } }"""));
    }

    [Fact]
    [Requirement("PPL-07")]
    public async Task Named_no_longer_he_sees_them_no_longer()
    {
        await DecideAsync("""["HR_SPECIALIST"]""");
        Assert.Contains("Белова", await Server.AskAsync("methodist", Pupil), StringComparison.Ordinal);

        await DecideAsync("""["CLERK"]""");

        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("methodist", Pupil));
    }

    [Fact]
    public async Task What_the_school_decided_about_the_right_itself_goes_before()
    {
        await DecideAsync("""["HR_SPECIALIST"]""");
        await Server.DataAsync("administrator", """mutation { adjustRight(input: { role: HR_SPECIALIST, right: SEE_FAMILIES, granted: false, basis: "Приказ 2" }) { errors { code } } }""");

        Assert.Contains("""{"role":"HR_SPECIALIST","right":"SEE_PUPILS","granted":true,"byDefault":false}""", await RightsAsync(), StringComparison.Ordinal);
        Assert.Contains("""{"role":"HR_SPECIALIST","right":"SEE_FAMILIES","granted":false,"byDefault":false}""", await RightsAsync(), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("methodist", Pupil), StringComparison.Ordinal);
    }

    private Task<string> RightsAsync() => Server.AskAsync("director", "{ school { rights { role right granted byDefault } } }");

    private Task<string> DecideAsync(string families) => Server.AskAsync(
        "administrator", "mutation($value: String!) { decideRegulation(input: { basis: \"Приказ 1\", settings: [{ key: \"peopleDataMaintainers\", value: $value }] }) { errors { code } } }",
        new { value = $$"""{"staff":["ADMINISTRATOR"],"families":{{families}}}""" });

    private Task<string> RenameAsync() => Server.AskAsync(
        "methodist", $$"""mutation { changePupilData(input: { pupilId: "{{AnnasId}}", person: { phone: "+79990001122" }, document: { number: "5", date: "2026-09-08" } }) { pupil { phone } errors { code } } }""");

    private async Task<string> FileNumberAsync()
    {
        await using var db = Server.Database.Open();
        return (await db.Pupils.FindAsync(School.Anna.Id))!.FileNumber;
    }
}
