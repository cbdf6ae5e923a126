using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

[ObjectType<Parent>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class ParentChanges
{
    /// <summary>What was changed in the parent's personal data, with the documents (история изменений сведений), the latest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<PersonChange>>> DataChanges(
        [Parent] IReadOnlyList<Parent> parents, JournalDb db, Viewer viewer, CancellationToken ct) =>
        FamilyRecords.ChangesAsync(parents, p => p.PersonId, db, viewer, ct);
}
