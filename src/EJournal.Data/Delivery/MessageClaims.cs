using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Delivery;

/// <summary>Takes due messages for one dispatcher, under a lease (ADR 0006). One statement, so two never get the same message.</summary>
public static class MessageClaims
{
    // Per agreement in order: a message waits while an earlier one is under way or to be tried again.
    private const string Due =
        """
        SELECT due."Id" FROM "DeliveryMessages" AS due
        WHERE due."Status" = 0 AND due."DueAt" <= {2} AND due."ExpiresAt" > {2} AND due."SchoolId" = {3} AND due."ChannelKey" = {4}
            AND NOT EXISTS (
                SELECT 1 FROM "DeliveryMessages" AS earlier
                WHERE earlier."AgreementId" = due."AgreementId" AND earlier."Id" < due."Id" AND earlier."Status" IN (0, 1))
        ORDER BY due."DueAt", due."Id"
        LIMIT {5}
        """;

    private const string Take =
        """
        UPDATE "DeliveryMessages"
        SET "Status" = 1, "LeaseToken" = {0}, "LeaseUntil" = {1}, "StartedAt" = NULL, "Attempts" = "Attempts" + 1
        WHERE "Id"
        """;

    private const string OnSqlite = Take + " IN (" + Due + ") RETURNING *";

    // As an array: then the inner statement surely runs once. What another dispatcher is just taking is not waited for.
    private const string OnPostgreSql = Take + " = ANY (ARRAY(" + Due + " FOR UPDATE SKIP LOCKED)) RETURNING *";

    // Purpose 0 is news; a message that was begun may have reached the parent: it is closed.
    private const string OpenOnPostgreSql =
        """
        SELECT * FROM "DeliveryMessages"
        WHERE "AgreementId" = ANY ({0}) AND "Status" = 0 AND "StartedAt" IS NULL AND "Purpose" = 0
        ORDER BY "Id" FOR UPDATE
        """;

    public static async Task<IReadOnlyList<DeliveryMessage>> ClaimMessagesAsync(
        this JournalDb db, ChannelConfiguration channel, int most, DateTime now, DateTime leaseUntil, CancellationToken cancellationToken) =>
        await db.DeliveryMessages
            .FromSqlRaw(db.Database.IsNpgsql() ? OnPostgreSql : OnSqlite,
                Guid.NewGuid(), Milliseconds(leaseUntil), Milliseconds(now), channel.SchoolId, channel.Key, most)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    /// <summary>
    /// The messages of these agreements that may still take in more. Until the transaction ends nobody claims them, or what is put
    /// into one would come after its text was composed. SQLite needs no words for that: it has one writer.
    /// </summary>
    public static Task<List<DeliveryMessage>> OpenMessagesAsync(this JournalDb db, List<long> agreementIds, CancellationToken cancellationToken) =>
        (db.Database.IsNpgsql()
            ? db.DeliveryMessages.FromSqlRaw(OpenOnPostgreSql, agreementIds)
            : db.DeliveryMessages.Where(m => agreementIds.Contains(m.AgreementId) && m.Status == DeliveryStatus.Pending
                && m.StartedAt == null && m.Purpose == DeliveryPurpose.News))
        .ToListAsync(cancellationToken);

    // Raw parameters do not go through the model's conversion.
    private static long Milliseconds(DateTime moment) => new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
