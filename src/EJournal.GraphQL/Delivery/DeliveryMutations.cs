using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Delivery.Agreements;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Delivery;

[MutationType]
public static class DeliveryMutations
{
    /// <summary>
    /// A parent agrees to receive news of a child through a channel (согласие на доставку). An earlier agreement for the same
    /// child and channel ends. Nothing is sent before the contact is confirmed.
    /// </summary>
    [Readers(Relation.OwnChild)]
    [NoToken]
    public static async Task<AgreeDeliveryPayload> AgreeDelivery(
        [GraphQLDescription("What is agreed to (согласие).")] AgreeDeliveryInput input,
        DeliveryAgreements agreements, IssuedConfirmations issued, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await agreements.AgreeAsync(viewer, input.AsRequest(), input.IdempotencyKey, ct);
        if (!done.TryGet(out var made))
            return new AgreeDeliveryPayload { Errors = Errors.Of(done) };
        issued.Add(made);
        return new AgreeDeliveryPayload { Agreement = await AgreementAsync(made.AgreementId, db, viewer, ct) };
    }

    /// <summary>Confirms a contact with the code that was sent to it (подтверждение контакта).</summary>
    [Readers(Relation.OwnChild)]
    [NoToken]
    public static async Task<ConfirmContactPayload> ConfirmContact(
        [GraphQLDescription("Agreement and code (код подтверждения).")] ConfirmContactInput input,
        DeliveryAgreements agreements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await agreements.ConfirmAsync(viewer, input.AgreementId, input.Code, ct);
        return done.TryGet(out var id)
            ? new ConfirmContactPayload { Agreement = await AgreementAsync(id, db, viewer, ct) }
            : new ConfirmContactPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Ends an agreement at once, messages that wait included (отзыв согласия).</summary>
    [Readers(Relation.OwnChild)]
    [NoToken]
    public static async Task<WithdrawDeliveryPayload> WithdrawDelivery(
        [GraphQLDescription("The agreement (согласие).")] WithdrawDeliveryInput input,
        DeliveryAgreements agreements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await agreements.WithdrawAsync(viewer, input.AgreementId, ct);
        return done.TryGet(out var id)
            ? new WithdrawDeliveryPayload { Agreement = await AgreementAsync(id, db, viewer, ct) }
            : new WithdrawDeliveryPayload { Errors = Errors.Of(done) };
    }

    private static Task<DeliveryAgreement?> AgreementAsync(long id, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.DeliveryAgreements.VisibleTo(db, viewer).Include(a => a.Contact).FindAsync(id, ct);
}
