using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Rights;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class SchoolRightResolvers
{
    /// <summary>Which role has which right at this school (права ролей).</summary>
    [BatchResolver]
    [ListSize(100)]
    public static async Task<IReadOnlyList<IReadOnlyList<HeldRight>>> Rights(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // A member sees one school, his own.
        var adjusted = await db.RightsAdjustedAsync(viewer.SchoolId, ct);
        var keepers = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.PeopleDataMaintainers;
        List<HeldRight> rights =
        [
            .. from role in Enum.GetValues<Role>()
               from right in Enum.GetValues<Right>()
               select new HeldRight(role, right, RightRules.Has(role, right, adjusted, keepers)),
        ];
        return [.. schools.Select(_ => rights)];
    }

    /// <summary>The last 200 decisions about rights (решения о правах), the newest first.</summary>
    [BatchResolver]
    [ListSize(200)]
    [Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
    public static async Task<IReadOnlyList<IReadOnlyList<RightChange>>> RightChanges(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var changes = await db.RightChanges.Where(c => c.SchoolId == viewer.SchoolId).OrderByDescending(c => c.Id).Take(200).ToListAsync(ct);
        return [.. schools.Select(_ => changes)];
    }
}
