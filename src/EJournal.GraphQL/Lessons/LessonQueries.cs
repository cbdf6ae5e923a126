using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Lessons;

[QueryType]
public static class LessonQueries
{
    /// <summary>A lesson by id (урок); null when there is none that you may see.</summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.Timetable)]
    public static Task<Lesson?> Lesson(
        [ID("Lesson")][GraphQLDescription("The lesson's id (идентификатор).")] long id,
        JournalDb db, Viewer viewer, CancellationToken ct) => db.Lessons.VisibleTo(db, viewer).FindAsync(id, ct);
}
