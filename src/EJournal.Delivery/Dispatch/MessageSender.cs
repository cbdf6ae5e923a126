using EJournal.Data;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Texts;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Dispatch;

/// <summary>One attempt at one claimed message: text, fence, call, outcome.</summary>
public sealed class MessageSender(
    IDbContextFactory<JournalDb> contexts,
    MessageComposer composer,
    AttemptEffects effects,
    TimeProvider time,
    ILogger<MessageSender> logger)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Does not throw: what goes wrong on our side before the call is tried again, and after it the lease settles.</summary>
    internal async Task SendAsync(DeliveryMessage message, ChannelAccount account, Lane lane, CancellationToken stopping)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        try
        {
            if (await AttemptAsync(db, message, account, lane, stopping) is { } verdict)
                await Outcomes.RecordAsync(db, message, verdict, Now);
        }
        catch (Exception e)
        {
            // The lease stays: whether the call was made is in StartedAt, and that decides when the lease is over.
            logger.LogError(e, "Message {Message} was left to its lease", message.MessageId);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<Verdict?> AttemptAsync(JournalDb db, DeliveryMessage message, ChannelAccount account, Lane lane, CancellationToken stopping)
    {
        var composed = await composer.ComposeAsync(db, message, account.Descriptor.Residency, stopping);
        if (composed.Text is null)
            return new(DeliveryStatus.Superseded, composed.Silence);
        if (composed.Address is not { } address)
            return await SendFence.ExplainAsync(db, message, Now);
        if (lane.Rate.Take(address, Now) is var wait && wait > TimeSpan.Zero)
            return Verdict.Release("rate-limited", Now + wait);
        if (stopping.IsCancellationRequested)
            return Verdict.Release("stopping", Now);
        if (!await SendFence.PassAsync(db, message, address, Now, account.Descriptor.SendTimeout + Grace))
            return await SendFence.ExplainAsync(db, message, Now);

        var outcome = await account.SendAsync(new SendRequest(
            message.MessageId.ToString("D"), message.Attempts, address, new MessageContent(DeliveryTexts.Locale, "", composed.Text))
        {
            ExpiresAt = message.ExpiresAt,
        });
        await effects.ApplyAsync(message, outcome, account, lane);
        return Verdict.Of(outcome, account.Descriptor.OnUnknownOutcome, message.Attempts, Now, RetrySchedule.Random);
    }
}
