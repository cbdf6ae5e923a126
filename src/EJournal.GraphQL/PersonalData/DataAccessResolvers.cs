using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<DataAccess>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[NoToken]
public static class DataAccessResolvers
{
    /// <summary>Who looked (кто смотрел); the family has the right to know.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Person(
        [Parent] IReadOnlyList<DataAccess> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(entries, a => a.PersonId, ct)).Select(p => p.Name)];
}
