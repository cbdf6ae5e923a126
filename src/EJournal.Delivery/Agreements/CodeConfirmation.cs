using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;

namespace EJournal.Delivery.Agreements;

/// <summary>Checks the code a parent typed. A wrong one is counted, so that trying all of them is no way in.</summary>
public sealed class CodeConfirmation(JournalWrites writes)
{
    private static readonly Refusal Wrong = new(RefusalCode.ContactInvalid, "Код неверный. Проверьте цифры.") { Field = "code" };
    private static readonly Refusal Over = new(RefusalCode.ContactInvalid, "Код больше не действует. Запросите новый.") { Field = "code" };

    public async Task<Decision<long>> ConfirmAsync(Viewer viewer, long agreementId, string code, CancellationToken cancellationToken)
    {
        if (viewer.ParentId == 0)
            return DeliveryAgreements.Unknown;
        // A refusal rolls the write back; the failed try has to stay. So the try is stored, and refused after that.
        Refusal? refusal = null;
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "confirmContact", idempotencyKey: null, new { agreementId }),
            async (write, ct) =>
            {
                refusal = null;
                if (await OwnAgreements.FindAsync(write, agreementId, ct) is not { WithdrawnAt: null } agreement)
                    return DeliveryAgreements.Unknown;
                if (agreement.Contact.Usable)
                {
                    write.Audit("delivery.confirm", $"DeliveryAgreement:{agreementId}", new { result = "already" });
                    return agreementId;
                }

                if (!Open(agreement.Contact, write.Now))
                    return Over;
                if (!agreement.Contact.TryConfirm(OneTimeSecret.HashOf(code.Trim()), write.Now))
                    refusal = Open(agreement.Contact, write.Now) ? Wrong : Over;
                write.Audit("delivery.confirm", $"DeliveryAgreement:{agreementId}", new { result = refusal is null ? "confirmed" : "wrong-code" });
                return agreementId;
            },
            cancellationToken);
        return done.Allowed && refusal is not null ? refusal : done;
    }

    // A contact without an address waits for its messenger, not for a code.
    private static bool Open(Contact contact, DateTime now) =>
        contact is { Address: not null, SecretHash: not null, FailedAttempts: < Contact.MaxAttempts } && contact.SecretExpiresAt >= now;
}
