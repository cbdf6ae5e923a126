using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[ObjectType<LeftOutLesson>]
[Readers(Relation.Staff)]
[NoToken]
public static class LeftOutLessonResolvers
{
    /// <summary>The group (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup?>> Group([Parent] IReadOnlyList<LeftOutLesson> left, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).OneEachAsync(left, l => l.GroupId, ct);

    /// <summary>The lesson that stands there (урок на этом месте).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Instead([Parent] IReadOnlyList<LeftOutLesson> left, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(left, l => l.InsteadId, ct);
}
