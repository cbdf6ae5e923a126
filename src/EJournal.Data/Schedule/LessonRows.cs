using EJournal.Data.Import.Writing;
using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schedule;

/// <summary>Adds and takes away planned lessons by the thousand, inside a write.</summary>
public static class LessonRows
{
    private const int Chunk = 500;

    public static Task InsertLessonsAsync(this JournalWrite write, IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken) =>
        BulkInsert.RunAsync(write.Db, lessons, cancellationToken);

    public static async Task DeleteLessonsAsync(this JournalWrite write, IEnumerable<long> lessonIds, CancellationToken cancellationToken)
    {
        foreach (var ids in lessonIds.Chunk(Chunk))
            await write.Db.Lessons.Where(l => ids.Contains(l.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
