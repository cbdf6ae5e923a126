using EJournal.Domain.Schedule;
using Xunit;

namespace EJournal.Domain.Tests.Schedule;

public sealed class SchoolWeekTests
{
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-26")]
    [InlineData("2026-11-29")]
    public void A_week_runs_from_Monday_to_Sunday(string date)
    {
        var week = SchoolWeek.Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture))!.Value;

        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29)), (week.From, week.To));
        Assert.Equal(7, week.Days.Count());
    }

    [Fact]
    public void There_is_no_week_at_the_edge_of_the_calendar()
    {
        Assert.Null(SchoolWeek.Of(DateOnly.MinValue));
        Assert.Null(SchoolWeek.Of(DateOnly.MaxValue));
    }

    [Fact]
    public void A_day_begins_and_ends_in_the_zone_of_the_school()
    {
        var lateEvening = new DateTime(2026, 11, 22, 21, 30, 0, DateTimeKind.Utc);

        Assert.Equal(new DateOnly(2026, 11, 23), SchoolDay.At(lateEvening, "Europe/Moscow"));
        Assert.Equal(new DateOnly(2026, 11, 22), SchoolDay.At(lateEvening, "Europe/Kaliningrad"));
    }
}
