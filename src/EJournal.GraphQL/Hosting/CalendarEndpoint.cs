using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Schedule;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.Reports.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace EJournal.GraphQL.Hosting;

/// <summary>A person's lessons and events for calendar programs, at a secret address (<see cref="CalendarFeeds"/>).</summary>
public static class CalendarEndpoint
{
    internal const string Path = "calendar/";

    public static void MapCalendar(this IEndpointRouteBuilder routes) => routes.MapGet("/" + Path + "{secret}.ics", CalendarAsync);

    /// <summary>An address that is unknown, revoked, or whose owner may no longer read it: one and the same answer.</summary>
    private static async Task<Results<ContentHttpResult, NotFound>> CalendarAsync(
        string secret, JournalDb db, TimeProvider time, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await db.FeedBySecretAsync(secret, ct) is not { } feed
            || await ViewerLoader.LoadAsync(db, feed.AccountId, time, ct) is not { } viewer
            || await CalendarQuery.LoadAsync(db, viewer, feed, now, ct) is not { } calendar)
            return TypedResults.NotFound();

        var writer = new ICalendarWriter(calendar.School.Name);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.School.TimeZone);
        foreach (var lesson in calendar.Lessons)
            writer.Add(Entry(lesson, zone, now));
        foreach (var planned in calendar.Events)
            writer.Add(Entry(planned, zone, now));
        return TypedResults.Content(writer.Finish(), "text/calendar", System.Text.Encoding.UTF8);
    }

    private static ICalendarEntry Entry(CalendarLesson row, TimeZoneInfo zone, DateTime now) => new()
    {
        Uid = $"lesson-{row.Lesson.Id}@ejournal",
        StampedAt = now,
        From = row.Lesson.Date,
        To = row.Lesson.Date,
        StartsAt = Utc(row.Lesson.Date, row.Lesson.StartsAt, zone),
        EndsAt = Utc(row.Lesson.Date, row.Lesson.EndsAt, zone),
        Summary = row.ClassName is null ? row.Subject : $"{row.Subject}, {row.ClassName}",
        Location = row.Lesson.Room,
        Description = row.Lesson.SubstitutedTeacherId is null ? null : "Замена",
        Cancelled = row.Lesson.Status == LessonStatus.Cancelled,
    };

    private static ICalendarEntry Entry(SchoolEvent planned, TimeZoneInfo zone, DateTime now) => new()
    {
        Uid = $"event-{planned.Id}@ejournal",
        StampedAt = now,
        From = planned.From,
        To = planned.To,
        StartsAt = planned.StartsAt is { } starts ? Utc(planned.From, starts, zone) : null,
        EndsAt = planned.EndsAt is { } ends ? Utc(planned.To, ends, zone) : null,
        Summary = planned.Title,
        Location = planned.Place,
        Description = planned.Description,
    };

    private static DateTime Utc(DateOnly date, TimeOnly time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), zone);
}
