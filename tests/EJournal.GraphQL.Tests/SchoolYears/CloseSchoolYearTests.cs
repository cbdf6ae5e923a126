using EJournal.Domain.FinalMarks;
using EJournal.Domain.Schools;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.SchoolYears;

/// <summary>2026/27 has a quarter and the year. Everybody has a mark for the year in mathematics but Vera; nobody has one in English.</summary>
public sealed class CloseSchoolYearTests : SchoolYearTest
{
    private long _year;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Server.Database.OpenTracking();
        var year = new GradingPeriod { SchoolId = School.School.Id, Name = "Год", Kind = GradingPeriodKind.Year, From = new(2026, 9, 1), To = new(2027, 5, 26), FromGrade = 1, ToGrade = 11 };
        db.Add(year);
        await db.SaveChangesAsync();
        _year = year.Id;
        db.AddRange(Final(School.Maths7A.Id, School.Anna.Id), Final(School.Maths7A.Id, School.Boris.Id), Final(School.English7A1.Id, School.Anna.Id));
        await db.SaveChangesAsync();

        FinalMark Final(long groupId, long pupilId) => new()
        {
            SchoolId = School.School.Id,
            GroupId = groupId,
            PeriodId = year.Id,
            PupilId = pupilId,
            Value = "4",
            NumericValue = 4,
            AuthorId = School.MathsTeacher.Id,
            RecordedAt = Server.Database.Clock.Now,
        };
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task It_closes_when_the_periods_are_closed_and_who_lacks_a_mark_is_named()
    {
        Assert.Equal(NotClosed("CONFLICT", "Сначала закройте периоды: «1 четверть», «Год».", "year"), await CloseAsync("deputy"));
        await ClosePeriodsAsync();
        Assert.Equal(NotClosed("INVALID_VALUE", "Учеников без годовой отметки: 1. Выставьте отметки или назовите этих учеников.", "withoutYearMark"), await CloseAsync("deputy"));
        Assert.Equal(
            NotClosed("NOT_FOUND", "У этого ученика годовые отметки есть, или такого ученика нет.", "withoutYearMark[1]"),
            await CloseAsync("deputy", School.Vera.Id, School.Anna.Id));

        Assert.Equal("""{"data":{"closeSchoolYear":{"schoolYear":{"state":"CLOSED","closingBasis":"Приказ 51","closedBy":{"short":"Соколов И. О."}},"errors":[]}}}""", await CloseAsync("deputy", School.Vera.Id));
        Assert.Equal(
            """{"data":{"closeSchoolYear":{"schoolYear":null,"errors":[{"code":"PERIOD_CLOSED","message":"Учебный год 2026/27 закрыт.","field":"year"}]}}}""",
            await CloseAsync("director", School.Vera.Id));
        await using var db = Server.Database.Open();
        Assert.Equal(1, await db.AuditEntries.CountAsync(a => a.Action == "schoolYear.close"));
    }

    [Fact]
    [Requirement("CUR-10")]
    public async Task Nothing_in_a_closed_year_is_opened_or_changed_again()
    {
        await ClosePeriodsAsync();
        await CloseAsync("director", School.Vera.Id);

        Assert.Contains("Учебный год закрыт: записи в нём меняют только по реестру исправлений.", await DecideAsync(_year, close: false), StringComparison.Ordinal);
        Assert.Contains("Учебный год 2026/27 закрыт.", await Server.AskAsync("deputy", """mutation { createClass(input: { year: 2026, gradeLevel: 1, letter: "А" }) { errors { message } } }"""), StringComparison.Ordinal);
        Assert.Contains("Учебный год 2026/27 закрыт.", await Server.AskAsync("deputy", """mutation { setHolidays(input: { holidays: [{ date: "2026-11-04", name: "День" }] }) { errors { message } } }"""), StringComparison.Ordinal);
        Assert.Equal(Opened, await OpenAsync("deputy"));
    }

    [Fact]
    public async Task Others_do_not_close_a_year()
    {
        await ClosePeriodsAsync();

        foreach (var login in new[] { "administrator", "maths", "clerk", "annas-father", "anna" })
            Assert.Contains("\"code\":\"FORBIDDEN\"", await CloseAsync(login, School.Vera.Id), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await Server.AskAsync("deputy", """mutation { closeSchoolYear(input: { year: 2025, basis: "Приказ" }) { errors { code } } }"""), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.False(await db.SchoolYears.AnyAsync(y => y.ClosedAt != null));
    }

    private async Task ClosePeriodsAsync()
    {
        foreach (var period in new[] { School.FirstQuarter.Id, _year })
            Assert.Contains("\"errors\":[]", await DecideAsync(period, close: true), StringComparison.Ordinal);
    }

    private Task<string> DecideAsync(long periodId, bool close) => Server.AskAsync("deputy", $$"""
        mutation { decidePeriod(input: { periodId: "{{Id("GradingPeriod", periodId)}}", close: {{(close ? "true" : "false")}}, basis: "Приказ 50" }) { errors { message } } }
        """);

    private Task<string> CloseAsync(string login, params long[] without) => Server.AskAsync(login, $$"""
        mutation { closeSchoolYear(input: { year: 2026, basis: "Приказ 51", withoutYearMark: [{{string.Join(", ", without.Select(id => $"\"{Id("Pupil", id)}\""))}}] }) {
          schoolYear { state closingBasis closedBy { short } } errors { code message ... on InputError { field } } } }
        """);

    private static string NotClosed(string code, string message, string field) =>
        "{\"data\":{\"closeSchoolYear\":{\"schoolYear\":null,\"errors\":[{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"field\":\"" + field + "\"}]}}}";
}
