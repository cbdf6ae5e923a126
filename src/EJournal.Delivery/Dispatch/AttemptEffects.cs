using EJournal.Data.Writes;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Dispatch;

/// <summary>What an outcome means beyond its message: for the account, and for the parent's contact.</summary>
public sealed class AttemptEffects(JournalWrites writes, ChannelFaults faults, TimeProvider time, ILogger<AttemptEffects> logger)
{
    internal async Task ApplyAsync(DeliveryMessage message, SendOutcome outcome, ChannelAccount account, Lane lane)
    {
        var now = time.GetUtcNow().UtcDateTime;
        switch (outcome)
        {
            case SendOutcome.Accepted:
                lane.Succeed();
                faults.Clear(message.SchoolId, message.ChannelKey);
                break;
            case SendOutcome.NotSent { Scope: RateScope.Account, RetryAfter: { } wait }:
                lane.PauseUntil(now + wait);
                break;
            case SendOutcome.AccountRejected rejected:
                lane.Reject(now);
                faults.Report(message.SchoolId, message.ChannelKey, $"account-rejected: {rejected.Code}");
                logger.LogError(
                    "Channel {Channel} of school {School} refuses the account: {Code} {Detail}",
                    message.ChannelKey, message.SchoolId, rejected.Code, account.Scrub(rejected.Detail));
                break;
            case SendOutcome.MessageRejected rejected:
                logger.LogError(
                    "Channel {Channel} refuses message {Message}: {Code} {Detail}",
                    message.ChannelKey, message.MessageId, rejected.Code, account.Scrub(rejected.Detail));
                break;
            case SendOutcome.RecipientRejected rejected:
                await ChangeContactAsync(message, rejected, account);
                break;
        }
    }

    private Task ChangeContactAsync(DeliveryMessage message, SendOutcome.RecipientRejected rejected, ChannelAccount account) => writes.RunAsync(
        WriteRequest.BySystem(message.SchoolId, "recipientRejected"),
        async (write, ct) =>
        {
            var contact = await write.Db.DeliveryAgreements.Where(a => a.Id == message.AgreementId).Select(a => a.Contact).SingleAsync(ct);
            var moved = rejected is { Fix: RecipientFix.Replace, NewAddress: not null };
            if (moved)
                contact.TakeAddress(rejected.NewAddress!, account.Normalize(rejected.NewAddress!).Masked ?? contact.Masked);
            else
                contact.Suspend(write.Now);
            write.Audit(moved ? "contact.replace" : "contact.suspend", $"Contact:{contact.Id}", new { code = rejected.Code });
            return contact.Id;
        },
        CancellationToken.None);
}
