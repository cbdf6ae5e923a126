using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

public sealed class ParentTests : JournalTest
{
    private string Query => $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { parents { legalRepresentative parent { id name { short } phone email } } } }""";

    [Theory]
    [InlineData("director")]
    [InlineData("administrator")]
    [InlineData("clerk")]
    [InlineData("maths")]
    [Requirement("ACC-15")]
    public async Task Leadership_office_and_the_homeroom_teacher_know_a_pupil_s_parents(string login)
    {
        var body = await Server.AskAsync(login, Query);

        Assert.Contains(Id("Parent", School.AnnasFather.Id), body, StringComparison.Ordinal);
        Assert.Contains(Id("Parent", School.AnnasMother.Id), body, StringComparison.Ordinal);
        Assert.DoesNotContain("errors", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_sees_himself_and_not_the_other_parent()
    {
        var body = await Server.AskAsync("annas-father", Query);

        Assert.Contains(Id("Parent", School.AnnasFather.Id), body, StringComparison.Ordinal);
        Assert.DoesNotContain(Id("Parent", School.AnnasMother.Id), body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("auditor")]
    [InlineData("anna")]
    [Requirement("ACC-07")]
    public async Task Who_only_teaches_or_checks_does_not_read_a_family_s_contacts(string login)
    {
        var body = await Server.AskAsync(login, Query);

        Assert.DoesNotContain(Id("Parent", School.AnnasFather.Id), body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("boris-mother")]
    [InlineData("english1")]
    [InlineData("other-director")]
    public async Task A_parent_by_id_is_not_there_for_strangers(string login)
    {
        Assert.Equal("""{"data":{"node":null}}""", await Server.AskAsync(login, $$"""{ node(id: "{{Id("Parent", School.AnnasFather.Id)}}") { id } }"""));
    }
}
