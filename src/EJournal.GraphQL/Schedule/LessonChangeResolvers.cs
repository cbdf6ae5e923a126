using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<LessonChange>]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public static class LessonChangeResolvers
{
    /// <summary>The lesson as it stands now (урок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson>> Lesson(
        [Parent] IReadOnlyList<LessonChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).ExactlyOneEachAsync(changes, c => c.LessonId, ct);

    /// <summary>Whose lesson it is (учитель по расписанию).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<LessonChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(changes, c => c.TeacherId, ct);

    /// <summary>Who gives it instead (замещающий учитель); null where nobody does.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> Substitute(
        [Parent] IReadOnlyList<LessonChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(changes, c => c.SubstituteId, ct);

    /// <summary>Who entered it (автор записи).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<LessonChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(changes, c => c.AuthorId, ct)).Select(p => p.Name)];
}
