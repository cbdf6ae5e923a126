using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.SchoolYears;

[ObjectType<School>]
public static class SchoolYearLists
{
    /// <summary>The school years that were opened (учебные годы), the current one first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 5)]
    [Readers(Relation.Member)]
    [AnyToken]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolYear>>> SchoolYears(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.SchoolYears.VisibleTo(db, viewer).Where(y => ids.Contains(y.SchoolId)).OrderByDescending(y => y.Year)
            .ManyEachAsync(schools, s => s.Id, y => y.SchoolId, ct);
    }
}

[ObjectType<SchoolYear>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class SchoolYearResolvers
{
    /// <summary>Who opened it (кто открыл); null for one that came with the imported lists.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonName?>> OpenedBy(
        [Parent] IReadOnlyList<SchoolYear> years, JournalDb db, Viewer viewer, CancellationToken ct) =>
        NamesAsync(years, y => y.OpenedById, db, viewer, ct);

    /// <summary>Who closed it (кто закрыл); null while it is open.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonName?>> ClosedBy(
        [Parent] IReadOnlyList<SchoolYear> years, JournalDb db, Viewer viewer, CancellationToken ct) =>
        NamesAsync(years, y => y.ClosedById, db, viewer, ct);

    // Not VisibleTo: a decision names who took it also after he has left the school.
    private static async Task<IReadOnlyList<PersonName?>> NamesAsync(
        IReadOnlyList<SchoolYear> years, Func<SchoolYear, long?> who, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(years, who, ct)).Select(p => p?.Name)];
}
