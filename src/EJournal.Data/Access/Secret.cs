using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EJournal.Data.Access;

/// <summary>Random secrets that are shown once and stored as their SHA-256; being random they need no salt.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
