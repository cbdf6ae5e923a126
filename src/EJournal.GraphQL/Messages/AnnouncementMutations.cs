using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

[MutationType]
public static class AnnouncementMutations
{
    /// <summary>
    /// Posts an announcement (разместить объявление): leadership for all, an administrator when directed, a teacher to the
    /// families of his classes (рассылка).
    /// </summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<AnnouncementPayload> PostAnnouncement(
        [GraphQLDescription("The announcement (объявление).")] PostAnnouncementInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "postAnnouncement", input.IdempotencyKey, input), (write, token) => AnnouncementPosting.PostAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Takes an announcement back (снять объявление): its author, or leadership.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<AnnouncementPayload> WithdrawAnnouncement(
        [ID("Announcement")][GraphQLDescription("Which one (идентификатор).")] long id,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "withdrawAnnouncement", idempotencyKey: null, new { id }), (write, token) => AnnouncementPosting.WithdrawAsync(write, id, token), ct),
            db, viewer, ct);

    /// <summary>Marks an announcement as read by you (отметить прочитанным).</summary>
    [Readers(Relation.Member)]
    [Scopes(Scope.MessagesWrite)]
    public static async Task<AnnouncementPayload> MarkAnnouncementRead(
        [ID("Announcement")][GraphQLDescription("Which one (идентификатор).")] long id,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "markAnnouncementRead", idempotencyKey: null, new { id }), (write, token) => AnnouncementPosting.ReadAsync(write, id, token), ct),
            db, viewer, ct);

    private static async Task<AnnouncementPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new AnnouncementPayload { Announcement = await db.Announcements.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new AnnouncementPayload { Errors = Errors.Of(done) };
}
