using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>Writing to people of the school. Who may is the school's setting S-06.</summary>
[MutationType]
public static class CorrespondenceMutations
{
    /// <summary>
    /// Writes to people of the school (написать): staff to any user, a family to its child's teachers and the administration, and
    /// where the school lets it, to the other families of the class.
    /// </summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<CorrespondencePayload> StartCorrespondence(
        [GraphQLDescription("The first message (первое сообщение).")] StartCorrespondenceInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "startCorrespondence", input.IdempotencyKey, input), (write, token) => CorrespondenceWriting.StartAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Writes one more message where you take part (ответить).</summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<CorrespondencePayload> SendMessage(
        [GraphQLDescription("The message (сообщение).")] SendMessageInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "sendMessage", input.IdempotencyKey, input), (write, token) => CorrespondenceWriting.SendAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Marks the messages up to one as read by you (отметить прочитанным); the others who take part see it.</summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<CorrespondencePayload> MarkMessagesRead(
        [ID("InternalMessage")][GraphQLDescription("The last message read (последнее прочитанное).")] long upTo,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "markMessagesRead", idempotencyKey: null, new { upTo }), (write, token) => CorrespondenceWriting.ReadAsync(write, upTo, token), ct),
            db, viewer, ct);

    /// <summary>
    /// Closes you to other families of the class (закрыть для других семей), or opens you again. Who closes takes no further part in
    /// what families wrote to one another; staff write to him as before.
    /// </summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<CloseToFamiliesPayload> CloseToFamilies(
        [GraphQLDescription("Close, or open again (закрыть или открыть).")] bool closed,
        JournalWrites writes, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "closeToFamilies", idempotencyKey: null, new { closed }), (write, token) => OtherFamilies.CloseAsync(write, closed, token), ct);
        return done.Allowed ? new CloseToFamiliesPayload { Closed = closed } : new CloseToFamiliesPayload { Errors = Errors.Of(done) };
    }

    private static async Task<CorrespondencePayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new CorrespondencePayload { Correspondence = await db.Correspondence.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new CorrespondencePayload { Errors = Errors.Of(done) };
}
