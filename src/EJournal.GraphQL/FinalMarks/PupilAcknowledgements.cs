using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<Pupil>]
public static class PupilAcknowledgements
{
    /// <summary>
    /// Which parents have seen the final marks of a period, and when (подтверждения просмотра итоговых отметок), the latest first.
    /// For the family, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [ListSize(50, Usual = 2)]
    [Readers(Relation.Family | Relation.OwnClass | Relation.Leadership)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMarkAcknowledgement>>> FinalMarkAcknowledgements(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("Only of this grading period (учебный период).")] long? periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.FinalMarkAcknowledgements.AsNoTracking().Include(a => a.Marks)
            .Where(a => a.SchoolId == viewer.SchoolId && ids.Contains(a.PupilId) && (periodId == null || a.PeriodId == periodId))
            .OrderByDescending(a => a.Id).ManyEachAsync(pupils, p => p.Id, a => a.PupilId, ct);
    }
}
