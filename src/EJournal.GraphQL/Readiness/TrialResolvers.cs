using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<Trial>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class TrialResolvers
{
    /// <summary>The classes (классы), in order of grade and letter.</summary>
    [BatchResolver]
    [ListSize(Trial.MostClasses, Usual = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> Classes(
        [Parent] IReadOnlyList<Trial> trials, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = trials.Ids(t => t.Id);
        var rows = await (
            from part in db.Set<TrialClass>()
            where ids.Contains(part.TrialId)
            join schoolClass in db.Classes.VisibleTo(db, viewer) on part.ClassId equals schoolClass.Id
            orderby schoolClass.GradeLevel, schoolClass.Letter, schoolClass.Id
            select new { part.TrialId, Class = schoolClass }).ToListAsync(ct);
        var byTrial = rows.ToLookup(r => r.TrialId, r => r.Class);
        return [.. trials.Select(t => byTrial[t.Id].ToList())];
    }

    /// <summary>What was concluded (заключения), in the order it was.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<TrialConclusion>>> Conclusions(
        [Parent] IReadOnlyList<Trial> trials, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = trials.Ids(t => t.Id);
        return await db.Set<TrialConclusion>().Where(c => c.SchoolId == viewer.SchoolId && ids.Contains(c.TrialId)).OrderBy(c => c.Id)
            .ManyEachAsync(trials, t => t.Id, c => c.TrialId, ct);
    }
}
