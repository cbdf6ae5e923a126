namespace EJournal.Domain.Schedule;

public static class SchoolDay
{
    /// <summary>The date at a moment (UTC) where the school stands.</summary>
    public static DateOnly At(DateTime utc, string timeZone) =>
        DateOnly.FromDateTime(ClockAt(utc, timeZone));

    /// <summary>What the clock shows at a moment (UTC) where the school stands.</summary>
    public static DateTime ClockAt(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}
