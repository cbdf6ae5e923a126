using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;

namespace EJournal.Delivery.Agreements;

/// <summary>
/// What parents agree to receive (согласованная форма, DLV-01, A-42). Each method is one change of the journal by itself; the
/// calls to the channel are made before the transaction, which holds the database's write lock.
/// </summary>
public sealed class DeliveryAgreements(
    JournalWrites writes, ContactOffers offers, AgreementRecorder recorder, CodeConfirmation confirmation, OutboxDoorbell doorbell)
{
    /// <summary>Agrees; an earlier agreement of the same parent, child and channel ends as replaced. A repeated key gets no link.</summary>
    public async Task<Decision<AgreementMade>> AgreeAsync(
        Viewer viewer, AgreementRequest request, string? idempotencyKey, CancellationToken cancellationToken)
    {
        if (viewer.ParentId == 0)
            return new Refusal(RefusalCode.Forbidden, "Согласие на доставку даёт родитель.");
        if (!viewer.ChildIds.Contains(request.PupilId))
            return new Refusal(RefusalCode.NotFound, "Ученик не найден.") { Field = "pupilId" };
        if (request.Topics == DeliveryTopics.None)
            return new Refusal(RefusalCode.InvalidValue, "Выберите, о чём сообщать.") { Field = "topics" };

        var offer = await offers.MakeAsync(viewer, request, cancellationToken);
        if (!offer.TryGet(out var contact))
            return Decision.Refuse<AgreementMade>(offer.Refusals);

        ConfirmationOffer? confirmationOffer = null;
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "agreeDelivery", idempotencyKey, request),
            async (write, ct) =>
            {
                var recorded = await recorder.RecordAsync(write, request, contact, ct);
                confirmationOffer = recorded.Allowed ? contact.Confirmation : null;
                return recorded;
            },
            cancellationToken);
        if (!done.Allowed)
            return Decision.Refuse<AgreementMade>(done.Refusals);
        doorbell.Ring();
        return new AgreementMade(done.Value, confirmationOffer);
    }

    /// <summary>Confirms a contact by the code that was sent to it. Confirming again changes nothing.</summary>
    public Task<Decision<long>> ConfirmAsync(Viewer viewer, long agreementId, string code, CancellationToken cancellationToken) =>
        confirmation.ConfirmAsync(viewer, agreementId, code, cancellationToken);

    /// <summary>Ends an agreement at once, with all that still waits. Ending it again changes nothing.</summary>
    public async Task<Decision<long>> WithdrawAsync(Viewer viewer, long agreementId, CancellationToken cancellationToken)
    {
        if (viewer.ParentId == 0)
            return Unknown;
        return await writes.RunAsync(
            WriteRequest.By(viewer, "withdrawDelivery", idempotencyKey: null, new { agreementId }),
            async (write, ct) =>
            {
                if (await OwnAgreements.FindAsync(write, agreementId, ct) is not { } agreement)
                    return Unknown;
                await AgreementEnd.WithdrawAsync(write, agreement, AgreementEnd.ByParent, ct);
                return agreementId;
            },
            cancellationToken);
    }

    internal static Refusal Unknown { get; } = new(RefusalCode.NotFound, "Согласие не найдено.") { Field = "agreementId" };
}
