using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Regulations;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class SchoolRegulationResolvers
{
    /// <summary>How the school keeps its journal (регламент).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<SchoolRegulation>> Regulation(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // A member sees one school, his own.
        var regulation = await db.RegulationOfAsync(viewer.SchoolId, ct);
        return [.. schools.Select(_ => regulation)];
    }

    /// <summary>The last 200 decisions about the regulation (решения о регламенте), the newest first.</summary>
    [BatchResolver]
    [ListSize(200)]
    [Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
    public static async Task<IReadOnlyList<IReadOnlyList<RegulationChange>>> RegulationChanges(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var changes = await db.RegulationChanges.Where(c => c.SchoolId == viewer.SchoolId).OrderByDescending(c => c.Id).Take(200).ToListAsync(ct);
        return [.. schools.Select(_ => changes)];
    }
}
