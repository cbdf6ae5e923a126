using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Homework;

/// <summary>The homework list of a lesson being rewritten. What is no longer in it is withdrawn, never deleted.</summary>
internal static class HomeworkOfLesson
{
    /// <summary>Ids of what was withdrawn and the number added, for the audit.</summary>
    public sealed record Change(IReadOnlyList<long> Withdrawn, int Added);

    public static async Task<Decision<Change>> ReplaceAsync(
        JournalWrite write, LessonWrite target, IReadOnlyList<GivenHomework> given, bool late, string? reason, CancellationToken ct)
    {
        var lessonId = target.Lesson.Id;
        var current = await write.Db.Homework.Where(h => h.LessonId == lessonId && h.WithdrawnAt == null).OrderBy(h => h.Id).ToListAsync(ct);
        var before = LinesOf(current.Select(h => h.AsLine()));
        List<GivenHomework> added = [];
        foreach (var homework in given)
        {
            // The same text with the same term stays, and keeps the moment it was given.
            if (current.Find(h => h.Text == homework.Text && h.DueDate == homework.DueDate) is { } same)
                current.Remove(same);
            else
                added.Add(homework);
        }

        if (added.Count == 0 && current.Count == 0)
            return new Change([], 0);
        var after = LinesOf(given.Select(h => HomeworkItem.LineOf(h.Text, h.DueDate)));
        if (target.MayReword(before, after, reason) is { } unexplained)
            return unexplained;

        // The rows name the event, and so which of them stood before it and after it.
        var news = new JournalEvent { Kind = DiaryChangeKind.Homework, GroupId = target.Group.Id, LessonId = lessonId };
        write.Publish(news);
        await write.SaveAsync(ct);
        foreach (var gone in current)
            (gone.WithdrawnAt, gone.WithdrawnEventId) = (write.Now, news.Id);
        write.Db.Homework.AddRange(added.Select(h => new HomeworkItem
        {
            SchoolId = target.Lesson.SchoolId,
            LessonId = lessonId,
            Text = h.Text,
            DueDate = h.DueDate,
            AssignedAt = write.Now,
            AuthorId = write.Viewer.EmployeeId,
            GivenEventId = news.Id,
            Late = late,
        }));
        LessonWording.Keep(
            write, target.Lesson, LessonPart.Homework, before, after, late, reason);
        return new Change([.. current.Select(h => h.Id)], added.Count);
    }

    private static string? LinesOf(IEnumerable<string> tasks) => string.Join('\n', tasks) is { Length: > 0 } lines ? lines : null;
}
