using EJournal.Data.Schedule;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[MutationType]
public static class CalendarFeedMutations
{
    /// <summary>Makes a secret address for a calendar program (подписка на календарь): your child's lessons and events, or those you teach.</summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<CreateCalendarFeedPayload> CreateCalendarFeed(
        [ID("Pupil")][GraphQLDescription("Your child, or yourself as a pupil (ученик); none for the lessons that you teach.")] long? pupilId,
        JournalWrites writes, Viewer viewer, PrintLinks links, CancellationToken ct)
    {
        (CalendarFeed Feed, string Secret) made = default;
        // Without an idempotency key: the answer holds a secret, which is not to be stored.
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "createCalendarFeed", idempotencyKey: null, new { pupilId }),
            async (write, token) =>
            {
                var decision = await write.CreateFeedAsync(pupilId, token);
                if (!decision.TryGet(out made))
                    return Decision.Refuse<long>(decision.Refusals);
                return made.Feed.Id;
            },
            ct);
        return done.Allowed
            ? new CreateCalendarFeedPayload { Feed = made.Feed, Address = new Uri(links.PublicUrl, $"{CalendarEndpoint.Path}{made.Secret}.ics") }
            : new CreateCalendarFeedPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Revokes one of your calendar addresses at once (отозвать адрес).</summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<RevokeCalendarFeedPayload> RevokeCalendarFeed(
        [ID("CalendarFeed")][GraphQLDescription("Which one (идентификатор).")] long id,
        JournalWrites writes, Viewer viewer, CancellationToken ct) =>
        new()
        {
            Errors = Errors.Of(await writes.RunAsync(
                WriteRequest.By(viewer, "revokeCalendarFeed", idempotencyKey: null, new { id }), (write, token) => write.RevokeFeedAsync(id, token), ct)),
        };
}
