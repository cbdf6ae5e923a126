using EJournal.Delivery.Planning;
using EJournal.Domain.Delivery;
using Xunit;

namespace EJournal.Delivery.Tests.Planning;

public sealed class DueTimesTests
{
    private static readonly DueTimes Times = new(new DeliveryOptions());

    [Theory]
    // Monday noon in Moscow (UTC+3) and in Vladivostok (UTC+10).
    [InlineData(DeliveryTiming.Instant, "2026-09-07T09:00:00", "Europe/Moscow", "2026-09-07T09:01:00")]
    [InlineData(DeliveryTiming.Daily, "2026-09-07T09:00:00", "Europe/Moscow", "2026-09-07T15:00:00")]
    [InlineData(DeliveryTiming.Daily, "2026-09-07T15:00:00", "Europe/Moscow", "2026-09-08T15:00:00")]
    [InlineData(DeliveryTiming.Daily, "2026-09-07T09:00:00", "Asia/Vladivostok", "2026-09-08T08:00:00")]
    [InlineData(DeliveryTiming.Weekly, "2026-09-07T09:00:00", "Europe/Moscow", "2026-09-11T15:00:00")]
    [InlineData(DeliveryTiming.Weekly, "2026-09-11T15:00:01", "Europe/Moscow", "2026-09-18T15:00:00")]
    public void News_are_due_by_the_clock_of_the_school(DeliveryTiming timing, string at, string zone, string due) =>
        Assert.Equal(Utc(due), Times.Of(timing, Utc(at), zone));

    private static DateTime Utc(string text) => DateTime.Parse(
        text, System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);
}
