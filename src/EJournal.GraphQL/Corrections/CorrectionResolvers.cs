using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Corrections;

[ObjectType<Correction>]
[Readers(CorrectionReaders.Register)]
[Scopes(Scope.JournalRead)]
public static class CorrectionResolvers
{
    /// <summary>The lesson (урок), and with it the class, the subject and the date for which the change is needed.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson>> Lesson(
        [Parent] IReadOnlyList<Correction> corrections, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.Where(l => l.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(corrections, c => c.LessonId, ct);

    /// <summary>The teacher who asked (кто подал заявку).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Author(
        [Parent] IReadOnlyList<Correction> corrections, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(corrections, c => c.AuthorId, ct);

    /// <summary>Who decided (кто принял решение); null while it is open.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> DecidedBy(
        [Parent] IReadOnlyList<Correction> corrections, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names who decided also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(corrections, c => c.DecidedByPersonId, ct)).Select(p => p?.Name)];

    /// <summary>The changes that are asked for (перечень изменений), in their order.</summary>
    [BatchResolver]
    [ListSize(CorrectionRules.MostItems, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<CorrectionItem>>> Items(
        [Parent] IReadOnlyList<Correction> corrections, JournalDb db, CancellationToken ct)
    {
        // Visible as their entry is, and the entries were read for this viewer.
        var ids = corrections.Ids(c => c.Id);
        return await db.CorrectionItems.Where(i => ids.Contains(i.CorrectionId)).OrderBy(i => i.Number)
            .ManyEachAsync(corrections, c => c.Id, i => i.CorrectionId, ct);
    }
}
