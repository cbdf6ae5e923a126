using System.Security.Cryptography;

namespace EJournal.Data.Access;

/// <summary>
/// A code of 80 random bits that can be read from paper: no letter is easily taken for another, case and dashes do not
/// matter. Too long to be guessed, so wrong ones are not counted.
/// </summary>
internal static class InvitationCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;
    private const int Group = 4;

    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Group).Select(c => new string(c)));

    public static byte[] HashOf(string code) =>
        Secret.HashOf(new string([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(Length + 1)]));
}
