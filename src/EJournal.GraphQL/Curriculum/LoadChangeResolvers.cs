using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<LoadChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class LoadChangeResolvers
{
    /// <summary>Who teaches the group from then on (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<LoadChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(changes, c => c.TeacherId, ct);

    /// <summary>Who entered it (автор); null for what an import brought.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<LoadChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a change names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(changes, c => c.AuthorId, ct)).Select(p => p?.Name)];
}
