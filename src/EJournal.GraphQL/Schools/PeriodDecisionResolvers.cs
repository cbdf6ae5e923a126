using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schools;

[ObjectType<PeriodDecision>]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class PeriodDecisionResolvers
{
    /// <summary>Who decided (кто принял решение).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> DecidedBy(
        [Parent] IReadOnlyList<PeriodDecision> decisions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a decision names who took it also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(decisions, d => d.PersonId, ct)).Select(p => p.Name)];
}

[ObjectType<GradingPeriod>]
public static class GradingPeriodDecisions
{
    /// <summary>When it was closed and opened again, and on what basis (решения о закрытии и открытии), oldest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 1)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<PeriodDecision>>> Decisions(
        [Parent] IReadOnlyList<GradingPeriod> periods, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = periods.Ids(p => p.Id);
        return await db.PeriodDecisions.Where(d => d.SchoolId == viewer.SchoolId && ids.Contains(d.PeriodId)).OrderBy(d => d.Id)
            .ManyEachAsync(periods, p => p.Id, d => d.PeriodId, ct);
    }
}
