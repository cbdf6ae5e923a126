using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EJournal.Delivery.Agreements;

/// <summary>A secret that proves an address once. Only its hash is stored.</summary>
/// <param name="Text">What the person gets.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record OneTimeSecret(string Text, DateTime ExpiresAt)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public byte[] Hash => HashOf(Text);

    /// <summary>32 random bytes, base64url: fits a messenger's deep link of 64 characters.</summary>
    public static OneTimeSecret Link(DateTime now) => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), now + Lifetime);

    /// <summary>Six digits; safe only together with <see cref="Domain.Delivery.Contact.MaxAttempts"/>.</summary>
    public static OneTimeSecret Code(DateTime now) =>
        new(RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture), now + Lifetime);

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public override string ToString() => $"OneTimeSecret [until {ExpiresAt:O}]";
}
