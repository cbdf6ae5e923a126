using System.Text.Json;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.FinalMarks;

/// <summary>The homeroom teacher of 7А teaches its mathematics himself; English has two teachers. The quarter ends on 25 October.</summary>
public sealed class MissingFinalMarkTests : JournalTest
{
    private const string Tell = """
        mutation($input: TellMissingFinalMarksInput!) { tellMissingFinalMarks(input: $input) {
          notices { at teacher { name { short } } author { short } } errors { code ... on InputError { field } } } }
        """;

    private const string Letters = "{ viewer { correspondence { subject messages { text } } } }";

    private object Class7A => new { classId = Id("SchoolClass", School.Class7A.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id) };

    [Fact]
    [Requirement("FIN-05")]
    public async Task Each_subject_teacher_is_told_what_is_missing_and_again_only_when_something_changed()
    {
        AdvanceTo(new DateTime(2026, 10, 20, 9, 0, 0, DateTimeKind.Utc));
        Assert.Equal(
            """{"notices":[{"at":"2026-10-20T09:00:00Z","teacher":{"name":{"short":"Ким И. О."}},"author":{"short":"Петрова И. О."}},{"at":"2026-10-20T09:00:00Z","teacher":{"name":{"short":"Ли И. О."}},"author":{"short":"Петрова И. О."}}],"errors":[]}""",
            (await TellAsync("maths")).GetRawText());
        Assert.Equal(
            """{"data":{"viewer":{"correspondence":[{"subject":"Итоговые отметки: 7А, 1 четверть","messages":[{"text":"Не выставлены итоговые отметки за период «1 четверть», класс 7А.\nАнглийский язык, подгруппа 2: Волков И. О."}]}]}}}""",
            await Server.AskAsync("english2", Letters));

        await Server.DataAsync("english1", "mutation($input: SetFinalMarksInput!) { setFinalMarks(input: $input) { errors { message } } }", new
        {
            input = new { groupId = Id("TeachingGroup", School.English7A1.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id), marks = new[] { new { pupilId = Id("Pupil", School.Anna.Id), value = "н/а" } } },
        });
        AdvanceTo(new DateTime(2026, 10, 21, 9, 0, 0, DateTimeKind.Utc));
        await TellAsync("maths");
        Assert.Equal(2, await MessagesAsync());

        await using (var db = Server.Database.OpenTracking())
        {
            var person = new Person { SchoolId = School.School.Id, LastName = "Новикова", FirstName = "Имя", MiddleName = "Отчество" };
            db.Add(Pupil.Enrol(person, "Л-99", School.Class7A.Id, null, ["2"]));
            await db.SaveChangesAsync();
        }

        var again = await TellAsync("maths");

        Assert.Equal(["Ким И. О. 2026-10-20", "Ли И. О. 2026-10-21"], again.GetProperty("notices").EnumerateArray()
            .Select(n => $"{n.GetProperty("teacher").GetProperty("name").GetProperty("short").GetString()} {n.GetProperty("at").GetString()![..10]}"));
        Assert.Equal(3, await MessagesAsync());
        // In the same exchange, the newest first.
        Assert.Contains("Волков И. О., Новикова И. О.", await Server.AskAsync("english2", Letters), StringComparison.Ordinal);
        Assert.Equal(1, (await Server.DataAsync("english2", Letters)).GetProperty("viewer").GetProperty("correspondence").GetArrayLength());
        Assert.Equal(
            """{"data":{"schoolClass":{"missingMarkNotices":[{"teacher":{"name":{"short":"Ким И. О."}}},{"teacher":{"name":{"short":"Ли И. О."}}}]}}}""",
            await Server.AskAsync("director", "query($classId: ID!, $periodId: ID!) { schoolClass(id: $classId) { missingMarkNotices(periodId: $periodId) { teacher { name { short } } } } }", Class7A));
    }

    [Fact]
    public async Task Only_the_homeroom_teacher_tells_and_not_before_the_end_comes_near()
    {
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"periodId"}]""", (await TellAsync("maths")).GetProperty("errors").GetRawText());
        AdvanceTo(new DateTime(2026, 10, 11, 9, 0, 0, DateTimeKind.Utc));
        Assert.Equal("""[{"code":"FORBIDDEN"}]""", (await TellAsync("teacher-and-mother")).GetProperty("errors").GetRawText());
        foreach (var login in new[] { "english1", "director", "administrator", "annas-father" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Tell, new { input = Class7A }), StringComparison.Ordinal);
        Assert.Equal(0, await MessagesAsync());
        var unknown = await Server.DataAsync("maths", Tell, new { input = new { classId = Id("SchoolClass", School.OtherClass.Id), periodId = Id("GradingPeriod", School.FirstQuarter.Id) } });
        Assert.Equal("""[{"code":"NOT_FOUND","field":"classId"}]""", unknown.GetProperty("tellMissingFinalMarks").GetProperty("errors").GetRawText());
    }

    private void AdvanceTo(DateTime moment) => Server.Database.Clock.Advance(moment - Server.Database.Clock.Now);

    private async Task<JsonElement> TellAsync(string login) => (await Server.DataAsync(login, Tell, new { input = Class7A })).GetProperty("tellMissingFinalMarks");

    private async Task<int> MessagesAsync()
    {
        await using var db = Server.Database.Open();
        return await db.InternalMessages.CountAsync();
    }
}
