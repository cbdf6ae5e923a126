using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Inbound;

/// <summary>
/// Acts on what came in: an opened link confirms a contact, a stop ends the agreements of its address. Events and cursor are
/// stored in one transaction, so that a crash in between loses and repeats nothing.
/// </summary>
public sealed class InboundEvents(JournalWrites writes, IDbContextFactory<JournalDb> contexts)
{
    public async Task ApplyAsync(ChannelConfiguration channel, ChannelAccount account, PollResult result, CancellationToken cancellationToken)
    {
        if (result.Events.Count > 0 && await ConcernsAnybodyAsync(channel, result.Events, cancellationToken))
            await ActAsync(channel, account, result);
        else if (result.Cursor != channel.InboundCursor)
            await StoreCursorAsync(channel, result.Cursor, cancellationToken);
    }

    private async Task<bool> ConcernsAnybodyAsync(ChannelConfiguration channel, IReadOnlyList<InboundEvent> events, CancellationToken cancellationToken)
    {
        // Anybody may write to a bot. Strangers leave no trace in the audit chain.
        var addresses = events.OfType<InboundEvent.Unsubscribed>().Select(e => e.Address).ToList();
        var hashes = events.OfType<InboundEvent.Linked>().Select(e => OneTimeSecret.HashOf(e.Token)).ToList();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ContactsOf(db, channel).AnyAsync(
            c => (c.Address != null && addresses.Contains(c.Address)) || (c.SecretHash != null && hashes.Contains(c.SecretHash)),
            cancellationToken);
    }

    private async Task ActAsync(ChannelConfiguration channel, ChannelAccount account, PollResult result)
    {
        var done = await writes.RunAsync(
            WriteRequest.BySystem(channel.SchoolId, "channelInbound"),
            async (write, ct) =>
            {
                foreach (var happened in result.Events)
                {
                    if (!await IsNewAsync(write, channel, happened, ct))
                        continue;
                    if (happened is InboundEvent.Linked linked)
                        await LinkAsync(write, channel, account, linked, ct);
                    else if (happened is InboundEvent.Unsubscribed stopped)
                        await StopAsync(write, channel, stopped, ct);
                    await write.SaveAsync(ct);
                }

                write.Audit("channel.inbound", $"ChannelConfiguration:{channel.Id}", new { events = result.Events.Count });
                await CursorOf(write.Db, channel).ExecuteUpdateAsync(set => set.SetProperty(c => c.InboundCursor, result.Cursor), ct);
                return channel.Id;
            },
            CancellationToken.None);
        // The cursor stands where it stood: the same events come again.
        if (!done.Allowed)
            throw new InvalidOperationException($"Inbound events were not stored: {done.Refusals[0].Code}.");
    }

    private static async Task<bool> IsNewAsync(JournalWrite write, ChannelConfiguration channel, InboundEvent happened, CancellationToken cancellationToken)
    {
        if (await write.Db.InboundReceipts.AnyAsync(
            r => r.SchoolId == channel.SchoolId && r.ChannelKey == channel.Key && r.DedupKey == happened.DedupKey, cancellationToken))
            return false;
        write.Db.Add(new InboundReceipt { SchoolId = channel.SchoolId, ChannelKey = channel.Key, DedupKey = happened.DedupKey, At = write.Now });
        return true;
    }

    // The first to open the link gets it; used, late and invented tokens are answered by nothing.
    private static async Task LinkAsync(
        JournalWrite write, ChannelConfiguration channel, ChannelAccount account, InboundEvent.Linked linked, CancellationToken cancellationToken)
    {
        var hash = OneTimeSecret.HashOf(linked.Token);
        var contact = await ContactsOf(write.Db, channel).SingleOrDefaultAsync(c => c.SecretHash == hash && c.Address == null, cancellationToken);
        if (contact is null || account.Normalize(linked.Address) is not { Ok: true, Canonical: { } address } normalized)
            return;
        if (!contact.TryConfirm(hash, write.Now))
            return;
        contact.TakeAddress(address, normalized.Masked ?? contact.Masked);
        write.Audit("contact.confirm", $"Contact:{contact.Id}", new { channel = channel.Key });
    }

    private static async Task StopAsync(
        JournalWrite write, ChannelConfiguration channel, InboundEvent.Unsubscribed stopped, CancellationToken cancellationToken)
    {
        var agreements = await write.Db.DeliveryAgreements.Include(a => a.Contact)
            .Where(a => a.SchoolId == channel.SchoolId && a.ChannelKey == channel.Key && a.WithdrawnAt == null && a.Contact.Address == stopped.Address)
            .ToListAsync(cancellationToken);
        foreach (var agreement in agreements)
        {
            agreement.Contact.Suspend(write.Now);
            await AgreementEnd.WithdrawAsync(write, agreement, AgreementEnd.ByChannel, cancellationToken);
        }
    }

    private async Task StoreCursorAsync(ChannelConfiguration channel, string? cursor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await CursorOf(db, channel).ExecuteUpdateAsync(set => set.SetProperty(c => c.InboundCursor, cursor), cancellationToken);
    }

    private static IQueryable<Contact> ContactsOf(JournalDb db, ChannelConfiguration channel) =>
        db.Contacts.Where(c => c.SchoolId == channel.SchoolId && c.ChannelKey == channel.Key);

    // Settings that were changed meanwhile may belong to another bot, whose cursor is not this one.
    private static IQueryable<ChannelConfiguration> CursorOf(JournalDb db, ChannelConfiguration channel) =>
        db.ChannelConfigurations.Where(c => c.Id == channel.Id && c.Version == channel.Version);
}
