using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Delivery;

[ObjectType<DeliveryAgreement>]
[Readers(AgreementReaders.All)]
[Scopes(Scope.ContactsRead)]
public static class DeliveryAgreementResolvers
{
    /// <summary>The child (ребёнок).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<DeliveryAgreement> agreements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).ExactlyOneEachAsync(agreements, a => a.PupilId, ct);

    /// <summary>The channel (канал доставки).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<ChannelView>> Channel(
        [Parent] IReadOnlyList<DeliveryAgreement> agreements, JournalDb db, Viewer viewer, ChannelStates states, CancellationToken ct)
    {
        var channels = (await states.ListAsync(db, viewer.SchoolId, ct)).ToDictionary(c => c.Key);
        return [.. agreements.Select(a => channels.GetValueOrDefault(a.ChannelKey) ?? Removed(a.ChannelKey))];
    }

    // Its plugin was taken out of the folder; the agreement stays as what was agreed.
    private static ChannelView Removed(string key) =>
        new(key, key, EJournal.Delivery.Channels.ChannelState.Malfunctioned, "not-installed", new HashSet<Plugins.ChannelCapability>(), ForeignChannelContent.Off);
}
