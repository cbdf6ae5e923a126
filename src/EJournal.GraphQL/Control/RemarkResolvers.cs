using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<Remark>]
[Readers(ControlReaders.Remarks)]
[Scopes(Scope.JournalRead)]
public static class RemarkResolvers
{
    /// <summary>Who is to mend it (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.Where(e => e.SchoolId == viewer.SchoolId).Include(e => e.Person).ExactlyOneEachAsync(remarks, r => r.TeacherId, ct);

    /// <summary>The group whose journal it is about (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).ExactlyOneEachAsync(remarks, r => r.GroupId, ct);

    /// <summary>The lesson it is about (урок); null where it is about no single one.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(remarks, r => r.LessonId, ct);

    /// <summary>Who made it (кто сделал замечание).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a remark names who made it also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(remarks, r => r.AuthorPersonId, ct)).Select(p => p.Name)];

    /// <summary>Whether it waits for the teacher and its term has passed (просрочено).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> Overdue(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, await db.TimeZoneAsync(viewer, ct));
        return [.. remarks.Select(r => r.AwaitsTeacher && r.Due < today)];
    }

    /// <summary>What happened to it, oldest first (история).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 3)]
    public static Task<IReadOnlyList<IReadOnlyList<RemarkStep>>> Steps(
        [Parent] IReadOnlyList<Remark> remarks, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Visible as their remark is, and the remarks were read for this viewer.
        var ids = remarks.Ids(r => r.Id);
        return db.RemarkSteps.Where(s => s.SchoolId == viewer.SchoolId && ids.Contains(s.RemarkId)).OrderBy(s => s.Number)
            .ManyEachAsync(remarks, r => r.Id, s => s.RemarkId, ct);
    }
}
