using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>The homeroom teacher's control of the journal of the class (COR-09).</summary>
[MutationType]
public static class HomeroomCheckMutations
{
    /// <summary>Records that marks and attendance of the class were looked through today (проверка отметок и посещаемости): for its homeroom teacher.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<HomeroomCheckPayload> ConfirmHomeroomCheck(
        [GraphQLDescription("The class (класс).")] ConfirmHomeroomCheckInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "confirmHomeroomCheck", input.IdempotencyKey, input), (write, token) => HomeroomChecking.ConfirmAsync(write, input, token), ct);
        return done.TryGet(out var id)
            ? new HomeroomCheckPayload { SchoolClass = await db.Classes.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new HomeroomCheckPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Reports an inaccuracy in the journal of the class to leadership at once (сообщение о неточности): for its homeroom teacher.</summary>
    [Readers(Relation.OwnClass)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<InaccuracyPayload> ReportInaccuracy(
        [GraphQLDescription("The inaccuracy (неточность).")] ReportInaccuracyInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "reportInaccuracy", input.IdempotencyKey, input), (write, token) => HomeroomChecking.ReportAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Answers a reported inaccuracy, and makes it a remark to the teacher where it is one (ответ на сообщение): for leadership.</summary>
    [Readers(Relation.Leadership)]
    [Scopes(Scope.None)]
    public static async Task<InaccuracyPayload> AnswerInaccuracy(
        [GraphQLDescription("The answer (ответ).")] AnswerInaccuracyInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "answerInaccuracy", input.IdempotencyKey, input), (write, token) => HomeroomChecking.AnswerAsync(write, input, token), ct),
            db, viewer, ct);

    private static async Task<InaccuracyPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new InaccuracyPayload { Inaccuracy = await db.Inaccuracies.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new InaccuracyPayload { Errors = Errors.Of(done) };
}
