using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<PublishedMonth>]
public static class PublishedMonthResolvers
{
    /// <summary>Who published it (кто опубликовал); not public.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<PersonName>> Author([Parent] IReadOnlyList<PublishedMonth> months, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var people = await db.People.Where(p => p.SchoolId == viewer.SchoolId).ByIdAsync(months.Ids(m => m.AuthorId), ct);
        return [.. months.Select(m => people[m.AuthorId].Name)];
    }
}
