using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<Inaccuracy>]
[Readers(ControlReaders.Inaccuracies)]
[Scopes(Scope.JournalRead)]
public static class InaccuracyResolvers
{
    /// <summary>The group whose journal it is about (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<Inaccuracy> inaccuracies, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).ExactlyOneEachAsync(inaccuracies, i => i.GroupId, ct);

    /// <summary>The lesson it is about (урок); null where it is about no single one.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson(
        [Parent] IReadOnlyList<Inaccuracy> inaccuracies, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(inaccuracies, i => i.LessonId, ct);

    /// <summary>Who reported it (кто сообщил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<Inaccuracy> inaccuracies, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a report names who made it also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(inaccuracies, i => i.AuthorPersonId, ct)).Select(p => p.Name)];

    /// <summary>Who answered (кто ответил); null while it is open.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> AnsweredBy(
        [Parent] IReadOnlyList<Inaccuracy> inaccuracies, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(inaccuracies, i => i.AnsweredByPersonId, ct)).Select(p => p?.Name)];

    /// <summary>The remark it became that you may see (замечание); null where it became none.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Remark?>> Remark(
        [Parent] IReadOnlyList<Inaccuracy> inaccuracies, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Remarks.VisibleTo(db, viewer).OneEachAsync(inaccuracies, i => i.RemarkId, ct);
}
