using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>Marks from hospitals, sanatoriums and other schools (LES-20).</summary>
[MutationType]
public static class ExternalMarkMutations
{
    /// <summary>
    /// Enters marks that a pupil brought, with the document they rest on (отметки из другой организации): for the homeroom
    /// teacher, the teacher of the group and leadership.
    /// </summary>
    [Readers(Relation.OwnClass | Relation.OwnGroup | Relation.Leadership)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<BroughtMarksPayload> BringMarks(
        [GraphQLDescription("The marks and their basis (отметки и основание).")] BringMarksInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (input.Marks.Count is 0 or > ExternalMarkRules.MostMarks)
            return new BroughtMarksPayload { Errors = Errors.Of(Decision.Refuse<long>([ExternalMarkRules.WrongSize])) };
        // The answer to a repeated key is found by the first of them: marks of one entry have ids that follow one another.
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "bringMarks", input.IdempotencyKey, input), (write, token) => MarkBringing.RunAsync(write, input, token), ct);
        return done.TryGet(out var first)
            ? new BroughtMarksPayload
            {
                Marks = await db.ExternalMarks.VisibleTo(db, viewer).Where(m => m.Id >= first && m.PupilId == input.PupilId)
                    .OrderBy(m => m.Id).Take(input.Marks.Count).ToListAsync(ct),
            }
            : new BroughtMarksPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Takes such a mark back: it stays on record and counts no more (снятие отметки из другой организации); for whoever may enter it.</summary>
    [Readers(Relation.OwnClass | Relation.OwnGroup | Relation.Leadership)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<BroughtMarksPayload> WithdrawBroughtMark(
        [GraphQLDescription("The mark and the reason (отметка и причина).")] WithdrawBroughtMarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawBroughtMark", input.IdempotencyKey, input), (write, token) => MarkBringing.WithdrawAsync(write, input, token), ct);
        return done.TryGet(out var id)
            ? new BroughtMarksPayload { Marks = await db.ExternalMarks.VisibleTo(db, viewer).Where(m => m.Id == id).ToListAsync(ct) }
            : new BroughtMarksPayload { Errors = Errors.Of(done) };
    }
}
