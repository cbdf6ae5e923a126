using EJournal.Data.Import.Writing;
using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schedule;

/// <summary>Adds, changes and takes away planned lessons by the thousand, inside a write.</summary>
public static class LessonRows
{
    private const int Chunk = 500;

    public static Task InsertLessonsAsync(this JournalWrite write, IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken) =>
        BulkInsert.RunAsync(write.Db, lessons, cancellationToken);

    /// <summary>
    /// Gives lessons that stand the time, room and teacher of others. A year of a grid has few such, and each of them many lessons:
    /// those go together.
    /// </summary>
    public static async Task ChangeLessonsAsync(
        this JournalWrite write, IEnumerable<(long LessonId, Lesson As)> changes, CancellationToken cancellationToken)
    {
        foreach (var alike in changes.GroupBy(c => (c.As.StartsAt, c.As.EndsAt, c.As.Room, c.As.TeacherId), c => c.LessonId))
        {
            var (startsAt, endsAt, room, teacherId) = alike.Key;
            foreach (var ids in alike.Chunk(Chunk))
            {
                await write.Db.Lessons.Where(l => ids.Contains(l.Id)).ExecuteUpdateAsync(
                    set => set.SetProperty(l => l.StartsAt, startsAt).SetProperty(l => l.EndsAt, endsAt)
                        .SetProperty(l => l.Room, room).SetProperty(l => l.TeacherId, teacherId),
                    cancellationToken);
            }
        }
    }

    public static async Task DeleteLessonsAsync(this JournalWrite write, IEnumerable<long> lessonIds, CancellationToken cancellationToken)
    {
        foreach (var ids in lessonIds.Chunk(Chunk))
            await write.Db.Lessons.Where(l => ids.Contains(l.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
