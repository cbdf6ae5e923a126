using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>Periods and holidays of 2026/27. Today is Monday, 7 September 2026.</summary>
public sealed class CalendarTests : JournalTest
{
    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    [Fact]
    [Requirement("CUR-10")]
    public async Task Periods_are_made_and_moved_by_who_keeps_the_schedule()
    {
        Assert.Equal(
            """{"data":{"setGradingPeriods":{"schoolYear":{"name":"2026/27"},"errors":[]}}}""",
            await PeriodsAsync("deputy", $$"""
                periods: [{ id: "{{Quarter}}", name: "I четверть", kind: QUARTER, from: "2026-09-01", to: "2026-10-31", fromGrade: 1, toGrade: 9 },
                          { name: "1 полугодие", kind: HALF_YEAR, from: "2026-09-01", to: "2026-12-30", fromGrade: 10, toGrade: 11 }]
                """));

        Assert.Equal(
            """{"data":{"school":{"gradingPeriods":[{"name":"I четверть","to":"2026-10-31"},{"name":"1 полугодие","to":"2026-12-30"}]}}}""",
            await Server.AskAsync("annas-father", "{ school { gradingPeriods { name to } } }"));
        await using var db = Server.Database.Open();
        Assert.Equal("periods.set", (await db.AuditEntries.SingleAsync()).Action);
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task A_period_without_marks_is_taken_out()
    {
        Assert.Contains("\"errors\":[]", await PeriodsAsync("director", $$"""
            remove: ["{{Quarter}}"], periods: [{ name: "Год", kind: YEAR, from: "2026-09-01", to: "2027-05-26", fromGrade: 1, toGrade: 11 }]
            """), StringComparison.Ordinal);

        Assert.Equal("""{"data":{"school":{"gradingPeriods":[{"name":"Год"}]}}}""", await Server.AskAsync("maths", "{ school { gradingPeriods { name } } }"));
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task A_period_with_final_marks_keeps_its_days()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            db.Add(new FinalMark
            {
                SchoolId = School.School.Id,
                GroupId = School.Maths7A.Id,
                PeriodId = School.FirstQuarter.Id,
                PupilId = School.Anna.Id,
                Value = "5",
                NumericValue = 5,
                AuthorId = School.MathsTeacher.Id,
                RecordedAt = Server.Database.Clock.Now,
            });
            await db.SaveChangesAsync();
        }

        const string inUse = "В этом периоде уже есть итоговые отметки или решения: изменить можно только название.";
        var moved = $$"""periods: [{ id: "{{Quarter}}", name: "1", kind: QUARTER, from: "2026-09-01", to: "2026-10-31", fromGrade: 1, toGrade: 9 }]""";
        Assert.Equal(Refused("CONFLICT", inUse, "periods[0]"), await PeriodsAsync("deputy", moved));
        Assert.Equal(Refused("CONFLICT", inUse, "remove[0]"), await PeriodsAsync("deputy", $$"""remove: ["{{Quarter}}"]"""));
    }

    [Theory]
    [InlineData("""{ name: "2", kind: QUARTER, from: "2026-10-25", to: "2026-12-30", fromGrade: 5, toGrade: 9 }""", "INVALID_VALUE", "periods[0].from", "Период пересекается с другим того же вида у того же класса.", null)]
    [InlineData("""{ name: "2", kind: QUARTER, from: "2026-11-05", to: "2027-05-27", fromGrade: 5, toGrade: 9 }""", "INVALID_VALUE", "periods[0].from", "Период выходит за учебный год: с 01.09.2026 по 26.05.2027.", null)]
    [InlineData("""{ name: "2", kind: HALF_YEAR, from: "2026-11-05", to: "2026-12-30", fromGrade: 9, toGrade: 11 }""", "INVALID_VALUE", "periods[0].kind", "По регламенту школы у этих классов нет таких периодов.", "S-10")]
    [InlineData("""{ name: " ", kind: YEAR, from: "2026-09-01", to: "2027-05-26", fromGrade: 1, toGrade: 11 }""", "INVALID_VALUE", "periods[0].name", "Назовите период: от 1 до 100 знаков.", null)]
    public async Task Periods_do_not_overlap_and_are_of_the_year_and_the_regulation(string period, string code, string field, string message, string? clause)
    {
        Assert.Equal(Refused(code, message, field, clause), await PeriodsAsync("deputy", $"periods: [{period}]"));
    }

    [Fact]
    public async Task A_period_of_another_school_or_year_is_not_there()
    {
        Assert.Equal(
            Refused("NOT_FOUND", "Такого учебного периода в этом году нет, или он назван дважды.", "remove[0]"),
            await PeriodsAsync("other-director", $$"""remove: ["{{Quarter}}"]"""));
        Assert.Equal(Refused("NOT_FOUND", "Такого учебного года нет.", "year"), await PeriodsAsync("deputy", $$"""year: 2025, remove: ["{{Quarter}}"]"""));
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task Holidays_are_named_and_taken_out()
    {
        Assert.Contains("\"errors\":[]", await HolidaysAsync("deputy", """holidays: [{ date: "2026-11-04", name: "День народного единства" }, { date: "2026-11-03", name: "Перенос" }]"""), StringComparison.Ordinal);
        Assert.Contains("\"errors\":[]", await HolidaysAsync("administrator", """holidays: [{ date: "2027-02-23", name: "День защитника Отечества" }], remove: ["2026-11-03"]"""), StringComparison.Ordinal);

        Assert.Equal(
            """{"data":{"school":{"holidays":[{"date":"2026-11-04","name":"День народного единства"},{"date":"2027-02-23","name":"День защитника Отечества"}]}}}""",
            await Server.AskAsync("anna", "{ school { holidays { date name } } }"));
        Assert.Equal("""{"data":{"school":{"holidays":[]}}}""", await Server.AskAsync("other-director", "{ school { holidays { date name } } }"));
    }

    [Theory]
    [InlineData("""holidays: [{ date: "2027-06-12", name: "День России" }]""", "INVALID_VALUE", "holidays[0].date", "День не из этого учебного года (01.09.2026 – 26.05.2027) или назван дважды.")]
    [InlineData("""holidays: [{ date: "2026-11-04", name: "" }]""", "INVALID_VALUE", "holidays[0].name", "Назовите день: от 1 до 200 знаков.")]
    [InlineData("""remove: ["2026-09-06"]""", "INVALID_VALUE", "remove[0]", "Прошедший день не меняют, и каждый день называют один раз.")]
    [InlineData("""remove: ["2026-11-04"]""", "NOT_FOUND", "remove[0]", "Такого выходного дня нет.")]
    [InlineData("", "INVALID_VALUE", "holidays", "Назовите от 1 до 200 дней.")]
    public async Task A_day_is_of_the_year_and_not_of_the_past(string change, string code, string field, string message)
    {
        Assert.Equal(
            Refused(code, message, field).Replace("setGradingPeriods", "setHolidays", StringComparison.Ordinal), await HolidaysAsync("deputy", change));
    }

    [Fact]
    public async Task Others_keep_no_calendar()
    {
        foreach (var login in new[] { "maths", "clerk", "auditor" })
        {
            Assert.Contains("\"clause\":\"S-11\"", await PeriodsAsync(login, $$"""remove: ["{{Quarter}}"]"""), StringComparison.Ordinal);
            Assert.Contains("\"clause\":\"S-11\"", await HolidaysAsync(login, """holidays: [{ date: "2026-11-04", name: "День" }]"""), StringComparison.Ordinal);
        }

        Assert.Contains("\"code\":\"FORBIDDEN\"", await PeriodsAsync("annas-father", $$"""remove: ["{{Quarter}}"]"""), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal((2, 0), (await db.GradingPeriods.CountAsync(), await db.Holidays.CountAsync()));
    }

    private static string Refused(string code, string message, string field, string? clause = null) =>
        "{\"data\":{\"setGradingPeriods\":{\"schoolYear\":null,\"errors\":[{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"field\":\"" + field
        + "\",\"clause\":" + (clause is null ? "null" : $"\"{clause}\"") + "}]}}}";

    private Task<string> PeriodsAsync(string login, string change) => Server.AskAsync(login, $$"""
        mutation { setGradingPeriods(input: { {{change}} }) { schoolYear { name } errors { code message ... on RuleError { clause } ... on InputError { field clause } } } }
        """);

    private Task<string> HolidaysAsync(string login, string change) => Server.AskAsync(login, $$"""
        mutation { setHolidays(input: { {{change}} }) { schoolYear { name } errors { code message ... on RuleError { clause } ... on InputError { field clause } } } }
        """);
}
