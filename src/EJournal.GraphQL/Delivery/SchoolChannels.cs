using EJournal.Data;
using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

[ObjectType<School>]
public static class SchoolChannels
{
    /// <summary>The channels installed, by their keys (каналы доставки), whether the school uses them or not.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 5)]
    [Readers(Relation.Member)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ChannelView>>> Channels(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, ChannelStates states, CancellationToken ct)
    {
        // A member sees one school, his own.
        var channels = await states.ListAsync(db, viewer.SchoolId, ct);
        return [.. schools.Select(_ => channels)];
    }
}
