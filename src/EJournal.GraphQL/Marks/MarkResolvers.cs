using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<Mark>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class MarkResolvers
{
    /// <summary>What the mark was given for (вид работы).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<WorkKind>> WorkKind(
        [Parent] IReadOnlyList<Mark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.WorkKinds.VisibleTo(db, viewer).ExactlyOneEachAsync(marks, m => m.WorkKindId, ct);

    /// <summary>Whose mark it is (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<Mark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever gave the mark may know to whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(marks, m => m.PupilId, ct);

    /// <summary>The lesson in whose column it stands (урок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson>> Lesson(
        [Parent] IReadOnlyList<Mark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the mark may know its lesson, also after the pupil moved to another class or subgroup.
        db.Lessons.Where(l => l.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(marks, m => m.LessonId, ct);

    /// <summary>The teacher who gave it first (кто поставил).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Author(
        [Parent] IReadOnlyList<Mark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(marks, m => m.AuthorId, ct);

    /// <summary>Every value it had (история исправлений), oldest first; a mark never changed has one.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<MarkRevision>>> Revisions(
        [Parent] IReadOnlyList<Mark> marks, JournalDb db, CancellationToken ct)
    {
        // Visible as their mark is, and the marks were read for this viewer.
        var ids = marks.Ids(m => m.Id);
        return await db.MarkRevisions.Where(r => ids.Contains(r.MarkId)).OrderBy(r => r.Number)
            .ManyEachAsync(marks, m => m.Id, r => r.MarkId, ct);
    }
}
