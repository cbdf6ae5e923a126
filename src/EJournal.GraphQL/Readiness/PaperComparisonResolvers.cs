using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<PaperComparison>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class PaperComparisonResolvers
{
    /// <summary>The group whose journal was compared (группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<PaperComparison> comparisons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).ExactlyOneEachAsync(comparisons, c => c.GroupId, ct);

    /// <summary>The period (учебный период).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<GradingPeriod>> Period(
        [Parent] IReadOnlyList<PaperComparison> comparisons, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.GradingPeriods.VisibleTo(db, viewer).ExactlyOneEachAsync(comparisons, c => c.PeriodId, ct);

    /// <summary>Who compared (кто сверил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<PaperComparison> comparisons, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var people = await db.People.Where(p => p.SchoolId == viewer.SchoolId).ByIdAsync(comparisons.Ids(c => c.AuthorId), ct);
        return [.. comparisons.Select(c => people[c.AuthorId].Name)];
    }
}
