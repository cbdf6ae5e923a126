using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<TrialConclusion>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class TrialConclusionResolvers
{
    /// <summary>Who concluded (кто дал заключение).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<TrialConclusion> conclusions, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var people = await db.People.Where(p => p.SchoolId == viewer.SchoolId).ByIdAsync(conclusions.Ids(c => c.AuthorId), ct);
        return [.. conclusions.Select(c => people[c.AuthorId].Name)];
    }
}
