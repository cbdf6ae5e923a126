using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

/// <summary>Examinations and their results (FIN-01): for the teacher of the group and for leadership.</summary>
[MutationType]
public static class ExaminationMutations
{
    /// <summary>Plans an examination, or changes one (экзамен); for the teacher of the group and for leadership.</summary>
    [Readers(Relation.OwnGroup | Relation.Leadership)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<ExaminationPayload> SetExamination(
        [GraphQLDescription("The examination (экзамен).")] SetExaminationInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setExamination", input.IdempotencyKey, input),
            (write, token) => ExaminationKeeping.SetAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new ExaminationPayload { Examination = await db.Examinations.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new ExaminationPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Takes an examination without results back (отмена экзамена); for the teacher of the group and for leadership.</summary>
    [Readers(Relation.OwnGroup | Relation.Leadership)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<ExaminationPayload> CancelExamination(
        [GraphQLDescription("Which one (экзамен).")] CancelExaminationInput input,
        JournalWrites writes, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "cancelExamination", input.IdempotencyKey, input),
            (write, token) => ExaminationKeeping.CancelAsync(write, input.ExaminationId, token),
            ct);
        return new ExaminationPayload { Errors = Errors.Of(done) };
    }

    /// <summary>
    /// Enters or corrects results of an examination (результаты экзамена): families see them at once, and a correction keeps
    /// the old ones in its history. For the teacher of the group and for leadership.
    /// </summary>
    [Readers(Relation.OwnGroup | Relation.Leadership)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetExaminationResultsPayload> SetExaminationResults(
        [GraphQLDescription("The results (результаты).")] SetExaminationResultsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (input.Results.Count is 0 or > ExaminationRules.MostResults)
            return new SetExaminationResultsPayload { Errors = Errors.Of(Decision.Refuse<long>([ExaminationRules.WrongSize])) };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setExaminationResults", input.IdempotencyKey, input),
            (write, token) => ResultEntering.RunAsync(write, input, token),
            ct);
        if (!done.Allowed)
            return new SetExaminationResultsPayload { Errors = Errors.Of(done) };
        var pupils = input.Results.Select(r => r.PupilId).ToList();
        var results = (await db.ExaminationResults.VisibleTo(db, viewer)
            .Where(r => r.ExaminationId == input.ExaminationId && pupils.Contains(r.PupilId)).ToListAsync(ct)).ToLookup(r => (r.PupilId, r.Attempt));
        return new SetExaminationResultsPayload { Results = [.. input.Results.SelectMany(r => results[(r.PupilId, r.Attempt ?? 1)])] };
    }
}
