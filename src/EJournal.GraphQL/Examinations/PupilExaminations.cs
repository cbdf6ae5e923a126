using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

[ObjectType<Pupil>]
public static class PupilExaminations
{
    /// <summary>
    /// The results of the pupil's examinations, the latest attempt first (результаты экзаменов): all that you may see of them, a
    /// subject teacher those of his own groups.
    /// </summary>
    [BatchResolver]
    [ListSize(200, Usual = 5)]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExaminationResult>>> ExaminationResults(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("Only of this attestation (вид аттестации).")] AttestationKind? attestation,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        var results = db.ExaminationResults.VisibleTo(db, viewer).Where(r => ids.Contains(r.PupilId));
        if (attestation is { } wanted)
        {
            var kinds = Enum.GetValues<ExaminationKind>().Where(k => k.Attestation() == wanted).ToList();
            results = results.Where(r => db.Examinations.Any(e => e.Id == r.ExaminationId && kinds.Contains(e.Kind)));
        }

        return await results.OrderByDescending(r => r.HeldOn).ThenByDescending(r => r.Id).ManyEachAsync(pupils, p => p.Id, r => r.PupilId, ct);
    }
}
