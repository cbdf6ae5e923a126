using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Planning;

/// <summary>When news go out: after the hold-back, or with the next digest by the school's clock.</summary>
public sealed class DueTimes(DeliveryOptions options)
{
    public DateTime Of(DeliveryTiming timing, DateTime at, string timeZone) => timing switch
    {
        DeliveryTiming.Daily => NextDigest(at, timeZone, _ => true),
        DeliveryTiming.Weekly => NextDigest(at, timeZone, day => day.DayOfWeek == options.WeeklyDigestOn),
        _ => at + options.HoldBack,
    };

    private DateTime NextDigest(DateTime at, string timeZone, Func<DateOnly, bool> onThisDay)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var utc = DateTime.SpecifyKind(at, DateTimeKind.Utc);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));
        while (true)
        {
            if (onThisDay(day) && ToUtc(day, zone) is var digest && digest > utc)
                return digest;
            day = day.AddDays(1);
        }
    }

    private DateTime ToUtc(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(options.DigestAt);
        // The hour that a clock change skips.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
