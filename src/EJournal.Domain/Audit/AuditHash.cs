using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EJournal.Domain.Audit;

/// <summary>
/// The hash that chains an audit entry to the one before: SHA-256 over every column but the hash itself. Lengths stand before
/// texts, so that no two different entries have the same bytes.
/// </summary>
public static class AuditHash
{
    /// <summary>Stands before the first entry.</summary>
    public static byte[] Genesis => new byte[SHA256.HashSizeInBytes];

    private static ReadOnlySpan<byte> Version => "EJournal.Audit.1"u8;

    public static byte[] Of(AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Version);
        Append(hash, entry.Sequence);
        Append(hash, entry.SchoolId);
        Append(hash, new DateTimeOffset(DateTime.SpecifyKind(entry.At, DateTimeKind.Utc)).ToUnixTimeMilliseconds());
        Append(hash, entry.AccountId);
        Append(hash, Encoding.UTF8.GetBytes(entry.Action));
        Append(hash, Encoding.UTF8.GetBytes(entry.Subject));
        Append(hash, Encoding.UTF8.GetBytes(entry.Details));
        Append(hash, entry.PreviousHash);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, long? number)
    {
        hash.AppendData(number is null ? [0] : [1]);
        Append(hash, number ?? 0);
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Append(hash, bytes.LongLength);
        hash.AppendData(bytes);
    }
}
