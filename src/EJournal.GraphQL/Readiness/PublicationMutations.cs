using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

[MutationType]
public static class PublicationMutations
{
    /// <summary>
    /// Publishes how the journal was kept in a month that is over (оперативный мониторинг на сайте школы): the administration. The
    /// figures are taken now and stay so; published again, the old ones are kept beside the new.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<PublishMonthPayload> PublishMonth(
        [GraphQLDescription("The month (месяц).")] PublishMonthInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "publishMonth", input.IdempotencyKey, input), (write, token) => write.PublishMonthAsync(input.Month, token), ct);
        return done.TryGet(out var id)
            ? new PublishMonthPayload { Published = await db.PublishedMonths.VisibleTo(viewer).FindAsync(id, ct) }
            : new PublishMonthPayload { Errors = Errors.Of(done) };
    }
}
