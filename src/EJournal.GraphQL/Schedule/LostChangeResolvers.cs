using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[ObjectType<LostChange>]
[Readers(Relation.Staff)]
[NoToken]
public static class LostChangeResolvers
{
    /// <summary>The lesson (урок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson([Parent] IReadOnlyList<LostChange> lost, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(lost, l => l.LessonId, ct);
}
