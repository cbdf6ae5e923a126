using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

/// <summary>The trial of the journal, and the switch of the whole school (ROL-13).</summary>
[MutationType]
public static class TrialMutations
{
    /// <summary>
    /// Starts a trial of the journal in some classes (пробная эксплуатация): the administration and the administrator. On its days
    /// no message about the diary goes to the families of these classes.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<TrialPayload> StartTrial(
        [GraphQLDescription("The trial (пробная эксплуатация).")] StartTrialInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "startTrial", input.IdempotencyKey, input), (write, token) => write.StartTrialAsync(input.ToTrial(), token), ct),
            db, viewer, ct);

    /// <summary>Concludes on a trial in writing (анализ результатов пробной эксплуатации): the administration of the school.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<TrialPayload> ConcludeTrial(
        [GraphQLDescription("The conclusion (заключение).")] ConcludeTrialInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "concludeTrial", input.IdempotencyKey, input),
                (write, token) => write.ConcludeTrialAsync(
                    input.TrialId, new TrialConclusion { Decision = input.Decision, Text = input.Text.Trim(), Until = input.Until }, token),
                ct),
            db, viewer, ct);

    /// <summary>
    /// Records that the whole school works with the journal from a day on (переход школы на электронный журнал): the administration.
    /// Trials end the day before, and no new one is started. Where the school has ever started a trial, one has to be concluded by
    /// SWITCH first; the refusal names the clause.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<SwitchToJournalPayload> SwitchToJournal(
        [GraphQLDescription("The day and the order (день и приказ).")] SwitchToJournalInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "switchToJournal", input.IdempotencyKey, input), (write, token) => write.SwitchToJournalAsync(input.ToSwitch(), token), ct);
        return done.Allowed
            ? new SwitchToJournalPayload { JournalSwitch = await db.JournalSwitches.VisibleTo(viewer).SingleAsync(ct) }
            : new SwitchToJournalPayload { Errors = Errors.Of(done) };
    }

    private static async Task<TrialPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new TrialPayload { Trial = await db.Trials.VisibleTo(viewer).FindAsync(id, ct) }
            : new TrialPayload { Errors = Errors.Of(done) };
}
