using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.PersonalData;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.People;

/// <summary>Anna leaves the school on Wednesday of the first week.</summary>
public sealed class WithdrawPupilTests : PupilListTest
{
    private string Returning => $$"""
        mutation { returnPupil(input: { pupilId: "{{AnnasId}}", classId: "{{Into7B}}", on: "2026-09-11", {{Order}} }) { pupil { leftOn schoolClass { name } } errors { code message } } }
        """;

    [Fact]
    [Requirement("PPL-13")]
    public async Task Who_left_is_in_no_list_and_the_family_reads_on_what_was_recorded()
    {
        Assert.Equal("""{"data":{"withdrawPupil":{"pupil":{"leftOn":"2026-09-09"},"errors":[]}}}""", await WithdrawAsync("administrator"));

        Assert.Equal(
            """{"data":{"schoolClass":{"pupils":[{"name":{"short":"Волков И. О."}}]}}}""",
            await Server.AskAsync("director", $$"""{ schoolClass(id: "{{Id("SchoolClass", School.Class7A.Id)}}") { pupils { name { short } } } }"""));
        var asked = $$"""{ pupil(id: "{{AnnasId}}") { marks { nodes { value } } diary(week: "2026-09-07") { days { lessons { marks { value } } } } } }""";
        const string recorded =
            """{"data":{"pupil":{"marks":{"nodes":[{"value":"4"},{"value":"5"}]},"diary":{"days":[{"lessons":[{"marks":[{"value":"5"}]},{"marks":[{"value":"4"}]}]},{"lessons":[{"marks":[]}]},{"lessons":[]},{"lessons":[]},{"lessons":[]},{"lessons":[]},{"lessons":[]}]}}}}""";
        Assert.Equal(recorded, await Server.AskAsync("annas-father", asked));
        Assert.Equal(recorded, await Server.AskAsync("anna", asked));
        Assert.Equal(recorded, await Server.AskAsync("maths", asked)); // homeroom teacher of the last class
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("english1", asked));
    }

    [Fact]
    public async Task Nothing_is_sent_any_longer_and_what_waits_is_not_sent()
    {
        await using (var tracking = Server.Database.OpenTracking())
            WaitingMessage.Add(tracking, School);

        await WithdrawAsync("administrator");

        await using var db = Server.Database.Open();
        Assert.Equal(DeliveryStatus.Withdrawn, (await db.DeliveryMessages.SingleAsync()).Status);
        Assert.Equal(["LEFT"], await db.DeliveryAgreements.Select(a => a.WithdrawalReason).ToListAsync());
    }

    [Fact]
    public async Task Who_left_comes_back_into_a_class_and_was_away_between()
    {
        Assert.Contains("Ученик не выбывал.", await Server.AskAsync("administrator", Returning), StringComparison.Ordinal);
        await WithdrawAsync("administrator");
        Assert.Contains("сначала внесите возвращение", await TransferAsync("administrator", "2026-09-10"), StringComparison.Ordinal);

        Assert.Equal(
            """{"data":{"returnPupil":{"pupil":{"leftOn":null,"schoolClass":{"name":"7Б"}},"errors":[]}}}""",
            await Server.AskAsync("administrator", Returning));

        await using var db = Server.Database.Open();
        Assert.Equal(
            [(School.Class7A.Id, new DateOnly(2026, 9, 9)), (School.Class7B.Id, new DateOnly(9000, 1, 1))],
            (await db.ClassMemberships.Where(m => m.PupilId == School.Anna.Id).OrderBy(m => m.Id).ToListAsync()).Select(m => (m.ClassId, m.Until)));
        Assert.Equal(["pupil.left", "pupil.enrolled"], await db.AuditEntries.OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync());
    }

    [Fact]
    [Requirement("PPL-13")]
    public async Task The_administration_reads_the_movement_with_orders_and_its_figures()
    {
        await TransferAsync("administrator", "2026-09-08");
        await WithdrawAsync("administrator", "2026-09-10");
        const string asked = """
            { school { movements(from: "2026-09-01", to: "2026-09-30") { nodes { kind on reason order { number date } pupil { name { short } } fromClass { name } toClass { name } } pageInfo { hasNextPage } }
              movementFigures(from: "2026-09-09", to: "2026-09-30") { schoolClass { name } atStart enrolled transferredIn transferredOut left atEnd } } }
            """;

        foreach (var login in new[] { "director", "clerk", "administrator", "auditor" })
        {
            Assert.Equal(
                """{"school":{"movements":{"nodes":[{"kind":"LEFT","on":"2026-09-10","reason":"ANOTHER_SCHOOL","order":{"number":"17-к","date":"2026-09-08"},"pupil":{"name":{"short":"Белова И. О."}},"fromClass":{"name":"7Б"},"toClass":null},{"kind":"TRANSFERRED","on":"2026-09-08","reason":null,"order":{"number":"17-к","date":"2026-09-08"},"pupil":{"name":{"short":"Белова И. О."}},"fromClass":{"name":"7А"},"toClass":{"name":"7Б"}}],"pageInfo":{"hasNextPage":false}},"movementFigures":[{"schoolClass":{"name":"7А"},"atStart":1,"enrolled":0,"transferredIn":0,"transferredOut":0,"left":0,"atEnd":1},{"schoolClass":{"name":"7Б"},"atStart":2,"enrolled":0,"transferredIn":0,"transferredOut":0,"left":1,"atEnd":1}]}}""",
                (await Server.DataAsync(login, asked)).GetRawText());
        }

        Assert.Contains("\"nodes\":[]", await Server.AskAsync("other-director", asked), StringComparison.Ordinal);
        foreach (var login in new[] { "maths", "annas-father", "anna" })
            Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync(login, asked), StringComparison.Ordinal);
    }
}
