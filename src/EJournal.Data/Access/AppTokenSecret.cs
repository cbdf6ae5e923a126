using System.Security.Cryptography;

namespace EJournal.Data.Access;

/// <summary>
/// The secret of a token: <c>ejt_</c> and 40 letters and digits, 238 random bits. The beginning is there to be found by
/// programs that look for secrets where they should not be.
/// </summary>
public static class AppTokenSecret
{
    public const string Prefix = "ejt_";

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Length = 40;

    public static bool IsOne(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    internal static string New() => Prefix + RandomNumberGenerator.GetString(Alphabet, Length);
}
