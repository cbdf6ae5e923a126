using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>Reads what the schedule has now of what a message tells of; what is over is left out.</summary>
internal static class ScheduleNews
{
    public static async Task<IReadOnlyList<NewsLine>> AddAsync(
        JournalDb db, long messageId, List<NewsLine> lines, DateTime schoolClock, CancellationToken cancellationToken)
    {
        var told = lines.Exists(l => l.Kind == DiaryChangeKind.Schedule) ? await OfLessonsAsync(db, lines, schoolClock, cancellationToken) : lines;
        return [.. told, .. await OfClassesAsync(db, messageId, DateOnly.FromDateTime(schoolClock), cancellationToken)];
    }

    private static async Task<List<NewsLine>> OfLessonsAsync(
        JournalDb db, List<NewsLine> lines, DateTime schoolClock, CancellationToken cancellationToken)
    {
        var ids = lines.Where(l => l.Kind == DiaryChangeKind.Schedule).Select(l => l.LessonId).ToList();
        var rows = await (
            from lesson in db.Lessons.AsNoTracking()
            where ids.Contains(lesson.Id)
            join teacher in db.Employees on lesson.TeacherId equals teacher.Id
            select new
            {
                Lesson = lesson,
                Teacher = teacher.Person,
                MovedFrom = db.LessonChanges.Where(c => c.LessonId == lesson.Id && c.Kind == LessonChangeKind.Moved)
                    .OrderBy(c => c.Id).Select(c => new { c.Date, c.Number }).FirstOrDefault(),
            }).ToDictionaryAsync(r => r.Lesson.Id, cancellationToken);
        return [.. lines
            .Where(l => l.Kind != DiaryChangeKind.Schedule || !IsOver(rows[l.LessonId].Lesson, schoolClock))
            .Select(l => l.Kind != DiaryChangeKind.Schedule ? l : l with
            {
                LessonChange = new LessonChangeLine(
                    rows[l.LessonId].Lesson.Status == LessonStatus.Cancelled,
                    rows[l.LessonId].Lesson.SubstitutedTeacherId is null ? null : rows[l.LessonId].Teacher.Name.Short,
                    rows[l.LessonId].MovedFrom is { } place ? (place.Date, place.Number) : null,
                    rows[l.LessonId].Lesson.Room),
            })];
    }

    private static bool IsOver(Lesson lesson, DateTime schoolClock) =>
        lesson.RecordedAt is not null || lesson.Date.ToDateTime(lesson.EndsAt) <= schoolClock;

    private static async Task<IReadOnlyList<NewsLine>> OfClassesAsync(JournalDb db, long messageId, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await (
            from item in db.DeliveryItems
            where item.MessageId == messageId && item.LessonId == null
            from planned in db.SchoolEvents.Where(e => e.Id == item.SchoolEventId).DefaultIfEmpty()
            where planned == null ? item.Day != null : planned.To >= today
            orderby item.Id
            select new
            {
                item.Kind,
                item.Day,
                Event = planned,
                Told = db.DeliveryItems.Any(before =>
                    before.AgreementId == item.AgreementId && before.Subject == item.Subject && before.Id != item.Id
                    && db.DeliveryMessages.Any(sent => sent.Id == before.MessageId
                        && (sent.Status == DeliveryStatus.Delivered || sent.Status == DeliveryStatus.Unknown))),
            }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(r => new NewsLine
        {
            Kind = r.Kind,
            Subject = "",
            Date = r.Event?.From ?? r.Day!.Value,
            Told = r.Told,
            SchoolEvent = r.Event is { } e ? new SchoolEventLine(e.Title, e.To, e.StartsAt, e.Place, e.CancelledAt is not null) : null,
        })];
    }
}
