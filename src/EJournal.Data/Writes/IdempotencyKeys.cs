using System.Security.Cryptography;
using EJournal.Data.Audit;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Writes;

/// <summary>Remembers first answers: the same key with the same input returns them for a day and changes nothing.</summary>
internal static class IdempotencyKeys
{
    private const int MaxLength = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public static Refusal? Check(WriteRequest request) => request.IdempotencyKey is { } key && (key.Length > MaxLength || string.IsNullOrWhiteSpace(key) || key.Any(char.IsControl))
        ? new Refusal(RefusalCode.InvalidValue, $"Ключ повтора должен содержать от 1 до {MaxLength} печатных знаков.") { Field = "idempotencyKey" }
        : null;

    /// <summary>The first answer, or a refusal where the key was used for something else; null where the key is new.</summary>
    public static async Task<Decision<long>?> FindAsync(JournalWrite write, WriteRequest request, CancellationToken cancellationToken)
    {
        if (request.IdempotencyKey is not { } key)
            return null;
        var accountId = request.Viewer.AccountId;
        var known = await write.Db.IdempotencyRecords
            .SingleOrDefaultAsync(r => r.AccountId == accountId && r.Key == key, cancellationToken);
        if (known is null)
            return null;
        if (known.At <= write.Now - Kept)
        {
            write.Db.Remove(known);
            await write.SaveAsync(cancellationToken);
            return null;
        }

        return known.Operation == request.Operation && CryptographicOperations.FixedTimeEquals(known.InputHash, request.InputHash)
            ? known.ResultId
            : new Refusal(RefusalCode.Conflict, "Этот ключ повтора уже использован для другого запроса.") { Field = "idempotencyKey" };
    }

    public static void Remember(JournalWrite write, WriteRequest request, long resultId)
    {
        if (request.IdempotencyKey is { } key)
        {
            write.Db.IdempotencyRecords.Add(new IdempotencyRecord
            {
                AccountId = request.Viewer.AccountId!.Value,
                Key = key,
                Operation = request.Operation,
                InputHash = request.InputHash,
                ResultId = resultId,
                At = write.Now,
            });
        }
    }
}
