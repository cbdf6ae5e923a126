using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[MutationType]
public static class ConsentMutations
{
    /// <summary>Puts a new version of a text of consent into use (введение текста согласия); earlier consents keep theirs.</summary>
    [Readers(Relation.Administrator | Relation.Leadership)]
    [NoToken]
    public static async Task<PublishConsentTextPayload> PublishConsentText(
        [GraphQLDescription("The text (текст согласия).")] PublishConsentTextInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "publishConsentText", input.IdempotencyKey, input),
            (write, token) => write.PublishTextAsync(input.Kind, input.Text, token),
            ct);
        return done.TryGet(out var id)
            ? new PublishConsentTextPayload { Text = await db.ConsentTexts.VisibleTo(viewer).FindAsync(id, ct) }
            : new PublishConsentTextPayload { Errors = Errors.Of(done) };
    }

    /// <summary>
    /// Enters a consent to the processing of personal data (внесение согласия): without a document your own, electronically,
    /// about your child or yourself; with a document what somebody gave on paper, by who keeps the data about people (S-02).
    /// </summary>
    [Readers(Relation.Staff | Relation.OwnChild)]
    [NoToken]
    public static async Task<RecordConsentPayload> RecordConsent(
        [GraphQLDescription("The consent (согласие).")] RecordConsentInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordConsent", input.IdempotencyKey, input),
            (write, token) => write.RecordConsentAsync(input.AsRequest(), token),
            ct);
        return done.TryGet(out var id)
            ? new RecordConsentPayload { Consent = await ConsentAsync(id, db, viewer, ct) }
            : new RecordConsentPayload { Errors = Errors.Of(done) };
    }

    /// <summary>
    /// Withdraws a consent (отзыв согласия). When none is left for a pupil, nothing about the pupil is sent any longer; the
    /// journal itself is kept, as the law demands.
    /// </summary>
    [Readers(Relation.Staff | Relation.OwnChild)]
    [NoToken]
    public static async Task<WithdrawConsentPayload> WithdrawConsent(
        [GraphQLDescription("The consent (согласие).")] WithdrawConsentInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawConsent", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var withdrawn = await write.WithdrawConsentAsync(input.ConsentId, input.Document?.ToOrder(), token);
                if (!withdrawn.TryGet(out var consent))
                    return Domain.Rules.Decision.Refuse<long>(withdrawn.Refusals);
                await ConsentEnd.EndDeliveryAsync(write, consent, token);
                return consent.Id;
            },
            ct);
        return done.TryGet(out var id)
            ? new WithdrawConsentPayload { Consent = await ConsentAsync(id, db, viewer, ct) }
            : new WithdrawConsentPayload { Errors = Errors.Of(done) };
    }

    private static Task<Consent?> ConsentAsync(long id, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Consents.VisibleTo(db, viewer).Include(c => c.Text).FindAsync(id, ct);
}
