using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Homework;

/// <summary>The homework list of a lesson being rewritten. What is no longer in it is withdrawn, never deleted.</summary>
internal static class HomeworkOfLesson
{
    /// <summary>Ids of what was withdrawn and the number added, for the audit.</summary>
    public sealed record Change(IReadOnlyList<long> Withdrawn, int Added);

    public static async Task<Change> ReplaceAsync(JournalWrite write, LessonWrite target, IReadOnlyList<GivenHomework> given, bool late, CancellationToken ct)
    {
        var lessonId = target.Lesson.Id;
        var current = await write.Db.Homework.Where(h => h.LessonId == lessonId && h.WithdrawnAt == null).OrderBy(h => h.Id).ToListAsync(ct);
        List<GivenHomework> added = [];
        foreach (var homework in given)
        {
            // The same text with the same term stays, and keeps the moment it was given.
            if (current.Find(h => h.Text == homework.Text && h.DueDate == homework.DueDate) is { } same)
                current.Remove(same);
            else
                added.Add(homework);
        }

        foreach (var gone in current)
            gone.WithdrawnAt = write.Now;
        write.Db.Homework.AddRange(added.Select(h => new HomeworkItem
        {
            SchoolId = target.Lesson.SchoolId,
            LessonId = lessonId,
            Text = h.Text,
            DueDate = h.DueDate,
            AssignedAt = write.Now,
            AuthorId = write.Viewer.EmployeeId,
            Late = late,
        }));
        if (added.Count > 0)
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.Homework, GroupId = target.Group.Id, LessonId = lessonId });
        return new Change([.. current.Select(h => h.Id)], added.Count);
    }
}
