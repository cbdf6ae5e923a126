using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<Guardianship>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers)]
[Scopes(Scope.ContactsRead)]
public static class GuardianshipResolvers
{
    /// <summary>The parent (родитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Parent>> Parent(
        [Parent] IReadOnlyList<Guardianship> kinships, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Parents.VisibleTo(db, viewer).Include(p => p.Person).ExactlyOneEachAsync(kinships, k => k.ParentId, ct);
}
