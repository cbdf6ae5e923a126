using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<Assessment>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class AssessmentResolvers
{
    /// <summary>The criteria in the order they were assessed (критерии).</summary>
    [BatchResolver]
    [ListSize(Assessment.MostCriteria, Usual = 15)]
    public static async Task<IReadOnlyList<IReadOnlyList<AssessedCriterion>>> Criteria([Parent] IReadOnlyList<Assessment> assessments, JournalDb db, CancellationToken ct)
    {
        var ids = assessments.Ids(a => a.Id);
        return await db.Set<AssessedCriterion>().Where(c => ids.Contains(c.AssessmentId)).OrderBy(c => c.Number)
            .ManyEachAsync(assessments, a => a.Id, c => c.AssessmentId, ct);
    }

    /// <summary>Who assessed (кто оценил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author([Parent] IReadOnlyList<Assessment> assessments, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var people = await db.People.Where(p => p.SchoolId == viewer.SchoolId).ByIdAsync(assessments.Ids(a => a.AuthorId), ct);
        return [.. assessments.Select(a => people[a.AuthorId].Name)];
    }
}
