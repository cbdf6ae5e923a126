using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Excuses;

[MutationType]
public static class ExcuseMutations
{
    /// <summary>Files a note about an absence of your child, for the homeroom teacher to decide on (подача объяснительной записки).</summary>
    [Readers(Relation.OwnChild)]
    [Scopes(Scope.None)]
    public static async Task<ExcuseNotePayload> FileExcuseNote(
        [GraphQLDescription("The note (записка).")] FileExcuseNoteInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "fileExcuseNote", input.IdempotencyKey, input), (write, token) => ExcuseFiling.RunAsync(write, input, token), ct),
            explained: 0, db, viewer, ct);

    /// <summary>Takes your note back, while it waits for a decision (отзыв объяснительной записки).</summary>
    [Readers(Relation.OwnChild)]
    [Scopes(Scope.None)]
    public static async Task<ExcuseNotePayload> WithdrawExcuseNote(
        [GraphQLDescription("The note (записка).")] WithdrawExcuseNoteInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "withdrawExcuseNote", input.IdempotencyKey, input), (write, token) => ExcuseFiling.WithdrawAsync(write, input.NoteId, token), ct),
            explained: 0, db, viewer, ct);

    /// <summary>
    /// Accepts a note, so that the absences it speaks of and that have no reason yet get one, or declines it (решение по
    /// объяснительной записке). What the teachers recorded stays. An accepted note may be accepted again, for absences that were
    /// recorded since. For the homeroom teacher of the class.
    /// </summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.None)]
    public static async Task<ExcuseNotePayload> DecideExcuseNote(
        [GraphQLDescription("The decision (решение).")] DecideExcuseNoteInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var explained = 0;
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "decideExcuseNote", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var decided = await ExcuseDeciding.RunAsync(write, input, token);
                explained = decided.TryGet(out var made) ? made.Explained : 0;
                return decided.Allowed ? made.NoteId : Decision.Refuse<long>(decided.Refusals);
            },
            ct);
        return await PayloadAsync(done, explained, db, viewer, ct);
    }

    private static async Task<ExcuseNotePayload> PayloadAsync(Decision<long> done, int explained, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new ExcuseNotePayload { Note = await db.ExcuseNotes.VisibleTo(db, viewer).FindAsync(id, ct), AbsencesExplained = explained }
            : new ExcuseNotePayload { Errors = Errors.Of(done) };
}
