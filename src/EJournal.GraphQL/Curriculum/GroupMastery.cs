using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<TeachingGroup>]
public static class GroupMastery
{
    /// <summary>The actual level of mastery of the programme in a period (фактический уровень усвоения): for those who see every mark of the group.</summary>
    [BatchResolver]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<ProgrammeMastery>> Mastery(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var outcomes = (await db.FinalMarks.VisibleTo(db, viewer).Where(f => ids.Contains(f.GroupId) && f.PeriodId == periodId)
            .Select(f => new { f.GroupId, f.NumericValue }).ToListAsync(ct)).ToLookup(f => f.GroupId, f => f.NumericValue);
        return [.. groups.Select(g => new ProgrammeMastery { Values = [.. outcomes[g.Id]] })];
    }
}
