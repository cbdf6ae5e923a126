namespace EJournal.Domain.Schedule;

public static class SchoolDay
{
    /// <summary>The date at a moment (UTC) where the school stands.</summary>
    public static DateOnly At(DateTime utc, string timeZone) =>
        DateOnly.FromDateTime(ClockAt(utc, timeZone));

    /// <summary>What the clock shows at a moment (UTC) where the school stands.</summary>
    public static DateTime ClockAt(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(timeZone));

    /// <summary>The moment (UTC) at which a day begins where the school stands.</summary>
    public static DateTime StartOf(DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where the clocks jump over midnight, the day begins an hour later.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }
}
