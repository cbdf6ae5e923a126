using System.Globalization;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Progress;

/// <summary>Anna has a 5 in mathematics and a 4 in English.</summary>
public sealed class ForecastMessageTests : JournalTest
{
    private const string Message = "query($id: ID!, $period: ID) { pupil(id: $id) { forecastMessage(periodId: $period) { period { name } text toldFrom toldAt } } }";
    private const string Text = "1 четверть, прогноз итоговых отметок по оценкам на сегодня: Английский язык — 4 (средний балл 4); Математика — 5 (средний балл 5)";

    [Fact]
    [Requirement("DIA-07")]
    public async Task Family_homeroom_teacher_and_administration_read_beforehand_what_will_be_told_and_when()
    {
        foreach (var login in new[] { "anna", "annas-father", "maths", "deputy", "auditor" })
            Assert.Equal(Expected("null", "null"), await Server.AskAsync(login, Message, new { id = Anna }));
        // Pupil; periods; the regulation in two; marks; what was told.
        Assert.Equal(6, Server.Statements.All.Count);

        await Server.DataAsync("administrator", """mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "forecastInforming", value: "\"REQUIRED\"" }] }) { errors { message } } }""");
        var from = School.FirstQuarter.To.AddDays(-14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(Expected($"\"{from}\"", "null"), await Server.AskAsync("annas-father", Message, new { id = Anna, period = Id("GradingPeriod", School.FirstQuarter.Id) }));
        await using var db = Server.Database.OpenTracking();
        db.Add(new JournalEvent { SchoolId = School.School.Id, Kind = DiaryChangeKind.Forecast, PupilId = School.Anna.Id, PeriodId = School.FirstQuarter.Id, At = Server.Database.Clock.Now, PlannedAt = Server.Database.Clock.Now });
        await db.SaveChangesAsync();

        Assert.Equal(Expected($"\"{from}\"", "\"2026-09-07T09:00:00Z\""), await Server.AskAsync("annas-father", Message, new { id = Anna }));
        Assert.Equal(
            """[{"kind":"FORECAST","oldValue":null,"newValue":null}]""",
            (await Server.DataAsync("annas-father", "query($id: ID!) { pupil(id: $id) { changes(kinds: [FORECAST]) { nodes { kind oldValue newValue } } } }", new { id = Anna }))
                .GetProperty("pupil").GetProperty("changes").GetProperty("nodes").GetRawText());
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("administrator")]
    [InlineData("clerk")]
    public async Task Who_sees_a_part_of_the_marks_or_none_reads_no_forecast(string login) =>
        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Message, new { id = Anna }), StringComparison.Ordinal);

    private string Anna => Id("Pupil", School.Anna.Id);

    private static string Expected(string from, string at) =>
        """{"data":{"pupil":{"forecastMessage":{"period":{"name":"1 четверть"},"text":"%","toldFrom":#,"toldAt":*}}}}"""
            .Replace("%", Text, StringComparison.Ordinal).Replace("#", from, StringComparison.Ordinal).Replace("*", at, StringComparison.Ordinal);
}
