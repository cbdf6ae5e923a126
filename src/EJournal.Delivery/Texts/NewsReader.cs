using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>Reads the lines of a message from the diary of one pupil; what is not, or no longer, in that diary is left out.</summary>
internal static class NewsReader
{
    public static async Task<IReadOnlyList<NewsLine>> ReadAsync(
        JournalDb db, long messageId, long pupilId, CancellationToken cancellationToken)
    {
        var rows = await (
            from item in db.DeliveryItems
            where item.MessageId == messageId
            join lesson in db.Lessons on item.LessonId equals lesson.Id
            join theGroup in db.TeachingGroups on lesson.GroupId equals theGroup.Id
            join subject in db.Subjects on theGroup.SubjectId equals subject.Id
            from mark in db.Marks.Where(m => m.Id == item.MarkId && m.PupilId == pupilId).DefaultIfEmpty()
            from kind in db.WorkKinds.Where(k => k.Id == mark.WorkKindId).DefaultIfEmpty()
            from attendance in db.Attendance.Where(a => a.LessonId == lesson.Id && a.PupilId == pupilId).DefaultIfEmpty()
            where item.MarkId == null || mark != null
            where item.Kind != DiaryChangeKind.Homework
                || (db.ClassMemberships.Any(m => m.PupilId == pupilId && m.ClassId == theGroup.ClassId && m.From <= lesson.Date && lesson.Date < m.Until)
                    && (theGroup.Subgroup == "" || db.PupilSubgroups.Any(s =>
                        s.PupilId == pupilId && s.Name == theGroup.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)))
            orderby item.Id
            select new NewsLine
            {
                Kind = item.Kind,
                Subject = subject.Name,
                Date = lesson.Date,
                LessonNumber = lesson.Number,
                LessonId = lesson.Id,
                Told = db.DeliveryItems.Any(before =>
                    before.AgreementId == item.AgreementId && before.Subject == item.Subject && before.Id != item.Id
                    && db.DeliveryMessages.Any(sent => sent.Id == before.MessageId
                        && (sent.Status == DeliveryStatus.Delivered || sent.Status == DeliveryStatus.Unknown))),
                MarkValue = mark == null || mark.WithdrawnAt != null ? null : mark.Value,
                WorkKind = kind == null ? null : kind.Name,
                Comment = mark == null ? null : mark.Comment,
                Attendance = attendance == null ? null : attendance.Status,
            }).ToListAsync(cancellationToken);

        rows.AddRange(await FinalNewsReader.ReadAsync(db, messageId, pupilId, cancellationToken));
        return rows.Exists(r => r.Kind == DiaryChangeKind.Homework) ? await WithHomeworkAsync(db, rows, cancellationToken) : rows;
    }

    private static async Task<IReadOnlyList<NewsLine>> WithHomeworkAsync(JournalDb db, List<NewsLine> rows, CancellationToken cancellationToken)
    {
        var lessonIds = rows.Where(r => r.Kind == DiaryChangeKind.Homework).Select(r => r.LessonId).ToList();
        var homework = await db.Homework.AsNoTracking()
            .Where(h => lessonIds.Contains(h.LessonId) && h.WithdrawnAt == null)
            .OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var byLesson = homework.ToLookup(h => h.LessonId, h => new HomeworkLine(h.Text, h.DueDate));
        return [.. rows.Select(r => r.Kind == DiaryChangeKind.Homework ? r with { Homework = [.. byLesson[r.LessonId]] } : r)];
    }
}
