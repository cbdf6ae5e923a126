using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.PersonalData;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

/// <summary>Personal data of a family change by documents; a parent who is no longer one reads nothing.</summary>
public sealed class FamilyDataTests : PupilListTest
{
    private const string Document = """document: { number: "И-45", date: "2026-09-10" }""";

    [Fact]
    [Requirement("PPL-06")]
    [Requirement("PPL-09")]
    public async Task A_change_of_name_rests_on_a_document_and_keeps_what_stood_before()
    {
        var body = await Server.AskAsync("maths", $$"""
            mutation { changePupilData(input: { pupilId: "{{AnnasId}}", person: { lastName: "Соколова", phone: "+7 999 765-43-21" }, {{Document}} }) {
              pupil { name { full } phone dataChanges { field oldValue newValue document { number date } author { short } } } errors { message } } }
            """);

        Assert.Equal(
            """{"data":{"changePupilData":{"pupil":{"name":{"full":"Соколова Имя Отчество"},"phone":"+79997654321","dataChanges":[{"field":"PHONE","oldValue":null,"newValue":"+79997654321","document":{"number":"И-45","date":"2026-09-10"},"author":{"short":"Петрова И. О."}},{"field":"LAST_NAME","oldValue":"Белова","newValue":"Соколова","document":{"number":"И-45","date":"2026-09-10"},"author":{"short":"Петрова И. О."}}]},"errors":[]}}}""",
            body);
        await using var db = Server.Database.Open();
        Assert.Equal("""{"fields":["LastName","Phone"]}""", (await db.AuditEntries.SingleAsync()).Details);
    }

    [Fact]
    [Requirement("PPL-07")]
    [Requirement("PPL-11")]
    public async Task The_clerk_keeps_a_parent_s_data_and_a_stranger_does_not()
    {
        string Change(string phone) => $$"""
            mutation { changeGuardianData(input: { parentId: "{{Id("Parent", School.AnnasFather.Id)}}", person: { phone: "{{phone}}" }, {{Document}} }) { parent { phone } errors { code ... on RuleError { clause } ... on InputError { field } } } }
            """;

        Assert.Equal("""{"data":{"changeGuardianData":{"parent":{"phone":"+79990001122"},"errors":[]}}}""", await Server.AskAsync("clerk", Change("89990001122")));
        Assert.Contains("\"field\":\"person.phone\"", await Server.AskAsync("clerk", Change("нет")), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await Server.AskAsync("teacher-and-mother", Change("89990001133")), StringComparison.Ordinal);
        Assert.Contains("\"clause\":\"S-02\"", await Server.AskAsync("director", Change("89990001133")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_who_is_no_longer_one_reads_nothing_from_that_moment_and_gets_nothing()
    {
        await using (var tracking = Server.Database.OpenTracking())
            WaitingMessage.Add(tracking, School);
        var reading = $$"""{ pupil(id: "{{AnnasId}}") { id } node(id: "{{Id("Mark", School.AnnasMark.Id)}}") { id } viewer { children { id } correspondence { subject messages { text } } unreadMessages } }""";
        foreach (var about in new[] { AnnasId, null })
        {
            await Server.DataAsync("maths", "mutation($input: StartCorrespondenceInput!) { startCorrespondence(input: $input) { errors { message } } }", new
            {
                input = new { subject = "Анна", text = "О её учёбе.", parentsOfPupilIds = new[] { AnnasId }, aboutPupilId = about },
            });
        }

        var before = await Server.AskAsync("annas-father", reading);
        Assert.Contains(AnnasId, before, StringComparison.Ordinal);
        Assert.Contains("\"unreadMessages\":2", before, StringComparison.Ordinal);

        Assert.Equal("""{"data":{"removeGuardian":{"errors":[]}}}""", await Server.AskAsync("administrator", $$"""
            mutation { removeGuardian(input: { pupilId: "{{AnnasId}}", parentId: "{{Id("Parent", School.AnnasFather.Id)}}", {{Document}} }) { errors { message } } }
            """));

        Assert.Equal("""{"data":{"pupil":null,"node":null,"viewer":{"children":[],"correspondence":[],"unreadMessages":0}}}""", await Server.AskAsync("annas-father", reading));
        await using var db = Server.Database.Open();
        Assert.Equal(DeliveryStatus.Withdrawn, (await db.DeliveryMessages.SingleAsync()).Status);
        Assert.Equal(("И-45", "мать"), ((await db.GuardianshipEnds.SingleAsync()).DocumentNumber, (await db.GuardianshipEnds.SingleAsync()).Relation));
    }

    [Fact]
    public async Task What_was_written_about_a_child_that_is_no_longer_his_is_gone_for_the_parent_of_another()
    {
        await using (var db = Server.Database.Open())
        {
            db.Add(new Guardianship { SchoolId = School.School.Id, ParentId = School.AnnasFather.Id, PupilId = School.Vera.Id });
            await db.SaveChangesAsync();
        }

        await Server.DataAsync("maths", "mutation($input: StartCorrespondenceInput!) { startCorrespondence(input: $input) { errors { message } } }", new
        {
            input = new { subject = "Анна", text = "О её учёбе.", parentsOfPupilIds = new[] { AnnasId }, aboutPupilId = AnnasId },
        });
        Assert.Equal("""{"data":{"viewer":{"correspondence":[{"subject":"Анна"}]}}}""", await Server.AskAsync("annas-father", "{ viewer { correspondence { subject } } }"));

        await Server.DataAsync("administrator", $$"""
            mutation { removeGuardian(input: { pupilId: "{{AnnasId}}", parentId: "{{Id("Parent", School.AnnasFather.Id)}}", {{Document}} }) { errors { message } } }
            """);

        Assert.Equal("""{"data":{"viewer":{"correspondence":[]}}}""", await Server.AskAsync("annas-father", "{ viewer { correspondence { subject } } }"));
        // The other parent and the teacher go on.
        foreach (var login in new[] { "maths", "teacher-and-mother" })
            Assert.Equal("""{"data":{"viewer":{"correspondence":[{"subject":"Анна"}]}}}""", await Server.AskAsync(login, "{ viewer { correspondence { subject } } }"));
    }

    [Fact]
    public async Task A_parent_the_school_knows_is_linked_once()
    {
        var adding = $$"""
            mutation { addGuardian(input: { pupilId: "{{AnnasId}}", guardian: { parentId: "{{Id("Parent", School.VerasMother.Id)}}", relation: "опекун" } }) { pupil { parents { relation } } errors { message } } }
            """;

        Assert.Contains("\"errors\":[]", await Server.AskAsync("administrator", adding), StringComparison.Ordinal);
        Assert.Contains("Этот родитель у ученика уже есть.", await Server.AskAsync("administrator", adding), StringComparison.Ordinal);
        Assert.Contains(AnnasId, await Server.AskAsync("veras-mother", "{ viewer { children { id } } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annas-father", true)]
    [InlineData("anna", true)]
    [InlineData("maths", true)]
    [InlineData("clerk", true)]
    [InlineData("english1", false)]
    [InlineData("auditor", false)]
    [Requirement("PPL-09")]
    public async Task The_card_is_read_by_the_family_and_those_who_keep_it(string login, bool reads)
    {
        var body = await Server.AskAsync(login, $$"""{ pupil(id: "{{AnnasId}}") { fileNumber birthDate sex phone email address } }""");

        Assert.Equal(reads, body.Contains($"\"fileNumber\":\"{School.Anna.FileNumber}\"", StringComparison.Ordinal));
        Assert.Equal(!reads, body.Contains("\"code\":\"FORBIDDEN\"", StringComparison.Ordinal));
    }
}
