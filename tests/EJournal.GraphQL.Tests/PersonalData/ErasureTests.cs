using EJournal.Data.Audit;
using EJournal.Domain.Delivery;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class ErasureTests : JournalTest
{
    private const string Erase = "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { erased nameKeptUntil errors { code } } }";

    // Each stands in one column about Vera or her mother.
    private static readonly string[] s_canaries =
    [
        "Канарейкина", "Златоуста", "Пернатовна", "vera-login", "L-CANARY", "canary@example.org", "+79995550001",
        "Птичкина", "mother-login", "+79995550002", "comment-canary", "reason-canary",
    ];

    private static object Document { get; } = new { number = "3", date = "2026-09-07" };

    [Fact]
    public async Task Who_attends_works_here_or_has_a_child_here_is_not_erased()
    {
        const string refused = """{"data":{"erasePerson":{"erased":false,"nameKeptUntil":null,"errors":[{"code":"CONFLICT"}]}}}""";

        Assert.Equal(refused, await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));
        Assert.Equal(refused, await EraseAsync("administrator", new { parentId = Id("Parent", School.VerasMother.Id), document = Document }));
        Assert.Equal(refused, await EraseAsync("administrator", new { teacherId = Id("Teacher", School.Clerk.Id), document = Document }));
    }

    [Fact]
    [Requirement("PDN-01")]
    public async Task Nothing_is_left_of_a_family_but_nameless_marks_and_the_audit_chain_verifies()
    {
        await PlantAsync();
        await Server.DataAsync("veras-mother", "{ viewer { roles } }");
        var before = await DumpAsync();
        Assert.All(s_canaries, canary => Assert.Contains(canary, before, StringComparison.Ordinal));
        await LeaveAsync();

        // She left today: the name is kept for the consolidated sheet, what she is reached and signed in with is not.
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":"2051-09-07","errors":[]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));
        var kept = await DumpAsync();
        Assert.All(["vera-login", "canary@example.org", "+79995550001"], gone => Assert.DoesNotContain(gone, kept, StringComparison.Ordinal));
        Assert.All(["Канарейкина", "comment-canary", "reason-canary"], still => Assert.Contains(still, kept, StringComparison.Ordinal));

        // Of a parent nothing is kept.
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":null,"errors":[]}}}""",
            await EraseAsync("administrator", new { parentId = Id("Parent", School.VerasMother.Id), document = Document }));
        Server.Database.Clock.Advance(TimeSpan.FromDays(366 * 25));
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":true,"nameKeptUntil":null,"errors":[]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.Vera.Id), document = Document }));

        var dump = await DumpAsync();
        Assert.All(s_canaries, canary => Assert.DoesNotContain(canary, dump, StringComparison.Ordinal));
        await using var db = Server.Database.Open();
        Assert.Equal("4", (await db.Marks.SingleAsync(m => m.PupilId == School.Vera.Id && m.Comment == null && m.Id == School.VerasMark.Id)).Value);
        var chain = await AuditChain.VerifyAsync(db);
        Assert.True(chain.Intact);
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == "person.erase"));
    }

    [Theory]
    [InlineData("director")]
    [InlineData("maths")]
    [InlineData("veras-mother")]
    public async Task Only_the_administrator_erases(string login)
    {
        await LeaveAsync();

        Assert.Contains("\"code\":\"FORBIDDEN\"", await EraseAsync(login, new { pupilId = Id("Pupil", School.Vera.Id), document = Document }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.Erasures.ToListAsync());
    }

    [Fact]
    public async Task Somebody_of_another_school_is_not_there()
    {
        Assert.Equal(
            """{"data":{"erasePerson":{"erased":false,"nameKeptUntil":null,"errors":[{"code":"NOT_FOUND"}]}}}""",
            await EraseAsync("administrator", new { pupilId = Id("Pupil", School.OtherPupil.Id), document = Document }));
    }

    private Task<string> EraseAsync(string login, object input) => Server.AskAsync(login, Erase, new { input });

    private Task<string> DumpAsync() => DatabaseDump.OfAsync(Server.Database);

    private async Task LeaveAsync()
    {
        await using var db = Server.Database.Open();
        await db.Pupils.Where(p => p.Id == School.Vera.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LeftOn, new DateOnly(2026, 9, 7)));
    }

    private async Task PlantAsync()
    {
        await using var db = Server.Database.OpenTracking();
        var vera = await db.Pupils.Include(p => p.Person).SingleAsync(p => p.Id == School.Vera.Id);
        vera.FileNumber = "L-CANARY";
        (vera.Person.LastName, vera.Person.FirstName, vera.Person.MiddleName) = ("Канарейкина", "Златоуста", "Пернатовна");
        (vera.Person.Email, vera.Person.Phone) = ("canary@example.org", "+79995550001");
        var mother = await db.Parents.Include(p => p.Person).SingleAsync(p => p.Id == School.VerasMother.Id);
        mother.Person.LastName = "Птичкина";
        (await db.Users.SingleAsync(a => a.PersonId == mother.PersonId)).UserName = "mother-login";
        db.Add(new Data.Access.Account
        {
            SchoolId = School.School.Id,
            PersonId = vera.PersonId,
            UserName = "vera-login",
            NormalizedUserName = "VERA",
            SecurityStamp = "x",
        });
        var contact = Contact.Unconfirmed(School.School.Id, mother.Id, "sms", "+79995550002", "masked", ContactOrigin.SelfEntered);
        db.Add(DeliveryAgreement.Agree(
            School.School.Id, mother.Id, vera.Id, contact, DeliveryTopics.Marks, DeliveryTiming.Instant, PrivacyLevel.Full, Server.Database.Clock.Now));
        var mark = await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == School.VerasMark.Id);
        mark.Correct(
            MarkScale.FivePoint.Find("4")!.Value, School.WorkKinds[0], "comment-canary",
            new Entry(School.TeacherAndMother.Id, School.TeacherAndMother.PersonId, Server.Database.Clock.Now, "reason-canary"));
        await db.SaveChangesAsync();
    }
}
