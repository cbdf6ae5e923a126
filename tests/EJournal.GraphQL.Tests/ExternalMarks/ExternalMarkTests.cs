using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.ExternalMarks;

/// <summary>Anna comes back from a sanatorium with a sealed certificate. She has 5 in mathematics.</summary>
public sealed class ExternalMarkTests : JournalTest
{
    private const string Bring = """
        mutation($input: BringMarksInput!) {
          bringMarks(input: $input) { marks { id value weight attestation date documentKind documentNumber issuer group { subject { name } } } errors { code ... on InputError { field } } }
        }
        """;

    private const string OfPupil = "query($id: ID!) { pupil(id: $id) { broughtMarks { value documentNumber issuer withdrawReason } } }";

    [Fact]
    [Requirement("LES-20")]
    public async Task Marks_from_a_sanatorium_stand_with_their_basis_in_journal_diary_and_average()
    {
        var brought = await BringAsync("maths", Mark(School.Maths7A.Id, "3"), Mark(School.English7A1.Id, "4", "INTERIM"));

        Assert.Equal(
            """[{"value":"3","weight":1,"attestation":"CURRENT","date":"2026-09-04","documentKind":"CERTIFICATE","documentNumber":"17","issuer":"Санаторий «Берёзка»","group":{"subject":{"name":"Математика"}}},{"value":"4","weight":1,"attestation":"INTERIM","date":"2026-09-04","documentKind":"CERTIFICATE","documentNumber":"17","issuer":"Санаторий «Берёзка»","group":{"subject":{"name":"Английский язык"}}}]""",
            System.Text.RegularExpressions.Regex.Replace(brought.GetProperty("marks").GetRawText(), "\"id\":\"[^\"]*\",", ""));
        const string page = "query($id: ID!, $period: ID!) { teachingGroup(id: $id) { journal(periodId: $period) { rows { average broughtMarks { value documentNumber } } } } }";
        Assert.Contains(
            """{"average":4,"broughtMarks":[{"value":"3","documentNumber":"17"}]}""",
            await Server.AskAsync("maths", page, new { id = Id("TeachingGroup", School.Maths7A.Id), period = Quarter }), StringComparison.Ordinal);
        // A mark for a period counts in no average.
        Assert.Contains(
            """{"average":4,"broughtMarks":[{"value":"4","documentNumber":"17"}]}""",
            await Server.AskAsync("english1", page, new { id = Id("TeachingGroup", School.English7A1.Id), period = Quarter }), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"pupil":{"diary":{"broughtMarks":[{"value":"3"},{"value":"4"}]},"examSheet":{"subjects":[{"average":4,"broughtMarks":[{"value":"4"}]},{"average":4,"broughtMarks":[{"value":"3"}]}]}}}}""",
            await Server.AskAsync(
                "annas-father",
                """query($id: ID!, $period: ID!) { pupil(id: $id) { diary(week: "2026-09-01") { broughtMarks { value } } examSheet(periodId: $period) { subjects { average broughtMarks { value } } } } }""",
                new { id = Anna, period = Quarter }));
    }

    [Fact]
    public async Task A_mark_that_was_entered_wrongly_is_taken_back_and_stays_on_record()
    {
        var id = (await BringAsync("maths", Mark(School.Maths7A.Id, "3"))).GetProperty("marks")[0].GetProperty("id").GetString();
        const string withdraw = "mutation($input: WithdrawBroughtMarkInput!) { withdrawBroughtMark(input: $input) { marks { withdrawReason } errors { code } } }";

        var byOther = await Server.AskAsync("english1", withdraw, new { input = new { externalMarkId = id, reason = "Ошибка" } });
        var done = await Server.AskAsync("deputy", withdraw, new { input = new { externalMarkId = id, reason = "Ошибка" } });
        var again = await Server.AskAsync("deputy", withdraw, new { input = new { externalMarkId = id, reason = "Ошибка" } });

        Assert.Contains("NOT_FOUND", byOther, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"withdrawBroughtMark":{"marks":[{"withdrawReason":"Ошибка"}],"errors":[]}}}""", done);
        Assert.Contains("CONFLICT", again, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"pupil":{"broughtMarks":[{"value":"3","documentNumber":"17","issuer":"Санаторий «Берёзка»","withdrawReason":"Ошибка"}],"examSheet":{"subjects":[{"average":4},{"average":5}]}}}}""",
            await Server.AskAsync("annas-father", "query($id: ID!, $period: ID!) { pupil(id: $id) { broughtMarks { value documentNumber issuer withdrawReason } examSheet(periodId: $period) { subjects { average } } } }", new { id = Anna, period = Quarter }));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "ExternalMarks" """));
    }

    [Fact]
    [Requirement("LES-20")]
    public async Task Without_a_sealed_document_and_for_strangers_groups_nothing_is_entered()
    {
        var unsealed = await WithAsync("maths", Document(isSealed: false, number: ""), Mark(School.Maths7A.Id, "3"));
        var wrong = await BringAsync("maths", Mark(School.Maths7A.Id, "7"), Mark(School.English7A2.Id, "4"), new { groupId = Id("TeachingGroup", School.Maths7A.Id), date = "2027-01-01", value = "4" });
        var strangers = await BringAsync("english1", Mark(School.Maths7A.Id, "5"));

        Assert.Equal("""[{"code":"INVALID_VALUE","field":"document.number"},{"code":"INVALID_VALUE","field":"document.sealed"}]""", unsealed.GetProperty("errors").GetRawText());
        Assert.Equal(
            """[{"code":"NOT_ON_SCALE","field":"marks[0].value"},{"code":"NOT_FOUND","field":"marks[1].groupId"},{"code":"INVALID_VALUE","field":"marks[2].date"}]""",
            wrong.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"FORBIDDEN","field":"marks[0].groupId"}]""", strangers.GetProperty("errors").GetRawText());
        Assert.Equal("NOT_FOUND", (await BringAsync("other-director", Mark(School.Maths7A.Id, "5"))).GetProperty("errors")[0].GetProperty("code").GetString());
        foreach (var login in new[] { "administrator", "clerk", "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, Bring, Input(Document(), Mark(School.Maths7A.Id, "5"))), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", OfPupil, new { id = Anna }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.ExternalMarks.ToListAsync());
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    private static object Mark(long group, string value, string? attestation = null) => new { groupId = Id("TeachingGroup", group), date = "2026-09-04", value, attestation };

    private static object Document(bool isSealed = true, string number = "17") =>
        new { kind = "CERTIFICATE", number, date = "2026-09-05", issuer = "Санаторий «Берёзка»", @sealed = isSealed };

    private object Input(object document, params object[] marks) => new { input = new { pupilId = Anna, document, marks } };

    private Task<JsonElement> BringAsync(string login, params object[] marks) => WithAsync(login, Document(), marks);

    private async Task<JsonElement> WithAsync(string login, object document, params object[] marks) =>
        (await Server.DataAsync(login, Bring, Input(document, marks))).GetProperty("bringMarks");
}
