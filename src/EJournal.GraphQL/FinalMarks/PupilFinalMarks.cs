using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<Pupil>]
public static class PupilFinalMarks
{
    /// <summary>The final marks of the pupil (итоговые отметки): all that you may see of them, a subject teacher those of his own groups.</summary>
    [BatchResolver]
    [ListSize(500, Usual = 15)]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMark>>> FinalMarks(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("Only of this grading period (учебный период).")] long? periodId,
        [GraphQLDescription("Only of this attestation (вид аттестации).")] AttestationKind? attestation,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        var marks = db.FinalMarks.VisibleTo(db, viewer).Where(f => ids.Contains(f.PupilId));
        if (periodId is { } period)
            marks = marks.Where(f => f.PeriodId == period);
        if (attestation is { } wanted)
        {
            var (ofFinal, none) = (wanted == AttestationKind.Final, wanted == AttestationKind.Current);
            marks = marks.Where(f => !none && db.GradingPeriods.Any(p => p.Id == f.PeriodId && (p.Kind == GradingPeriodKind.Final) == ofFinal));
        }

        return await marks.OrderBy(f => f.PeriodId).ThenBy(f => f.Id).ManyEachAsync(pupils, p => p.Id, f => f.PupilId, ct);
    }
}
