using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Regulations;

[ObjectType<RegulationChange>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
[Scopes(Scope.SchoolRead)]
public static class RegulationChangeResolvers
{
    /// <summary>Who entered it (кто внёс); null for the program itself.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<RegulationChange> changes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = changes.Select(c => c.PersonId).OfType<long>().Distinct().ToList();
        var names = await db.People.Where(p => p.SchoolId == viewer.SchoolId && ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. changes.Select(c => c.PersonId is { } id ? names[id] : (PersonName?)null)];
    }
}
