using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Delivery;

/// <summary>Takes due messages for one dispatcher, under a lease (ADR 0006). One statement, so two never get the same message.</summary>
public static class MessageClaims
{
    // Per agreement in order: a message waits while an earlier one is under way or to be tried again.
    private const string Claim =
        """
        UPDATE "DeliveryMessages"
        SET "Status" = 1, "LeaseToken" = {0}, "LeaseUntil" = {1}, "StartedAt" = NULL, "Attempts" = "Attempts" + 1
        WHERE "Id" IN (
            SELECT due."Id" FROM "DeliveryMessages" AS due
            WHERE due."Status" = 0 AND due."DueAt" <= {2} AND due."ExpiresAt" > {2} AND due."SchoolId" = {3} AND due."ChannelKey" = {4}
                AND NOT EXISTS (
                    SELECT 1 FROM "DeliveryMessages" AS earlier
                    WHERE earlier."AgreementId" = due."AgreementId" AND earlier."Id" < due."Id" AND earlier."Status" IN (0, 1))
            ORDER BY due."DueAt", due."Id"
            LIMIT {5})
        RETURNING *
        """;

    public static async Task<IReadOnlyList<DeliveryMessage>> ClaimMessagesAsync(
        this JournalDb db, ChannelConfiguration channel, int most, DateTime now, DateTime leaseUntil, CancellationToken cancellationToken) =>
        await db.DeliveryMessages
            .FromSqlRaw(Claim, Guid.NewGuid(), Milliseconds(leaseUntil), Milliseconds(now), channel.SchoolId, channel.Key, most)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    // Raw parameters do not go through the model's conversion.
    private static long Milliseconds(DateTime moment) => new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
