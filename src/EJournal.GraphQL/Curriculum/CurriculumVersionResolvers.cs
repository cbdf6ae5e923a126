using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<CurriculumVersion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class CurriculumVersionResolvers
{
    /// <summary>Who made it (автор).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<CurriculumVersion> versions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a version names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(versions, v => v.AuthorId, ct)).Select(p => p.Name)];
}
