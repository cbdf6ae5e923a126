using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<School>]
public static class SchoolAssessments
{
    private const int Most = 100;

    /// <summary>The criteria to assess by, as regulations name them, each with what the school's data say of it (критерии применимости).</summary>
    [BatchResolver]
    [ListSize(30, Usual = 15)]
    [Readers(Relation.Leadership | Relation.Auditor)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<OfferedCriterion>>> OfferedCriteria(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var criteria = await db.OfferedCriteriaAsync(viewer.SchoolId, SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone), ct);
        return [.. schools.Select(_ => criteria)];
    }

    /// <summary>Assessments against the criteria (оценки по критериям применимости), the latest first; at most 100.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 2)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Assessment>>> Assessments(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Assessments.VisibleTo(viewer).OrderByDescending(a => a.On).ThenByDescending(a => a.Id).Take(Most).ToListAsync(ct);
        return [.. schools.Select(_ => rows)];
    }
}
