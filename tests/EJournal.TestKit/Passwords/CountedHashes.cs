using EJournal.Data.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EJournal.TestKit.Passwords;

/// <summary>Hashes passwords as the server does, and counts how often: once is a tenth of a second of one core.</summary>
public sealed class CountedHashes : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> _real =
        new(Options.Create(new PasswordHasherOptions { IterationCount = JournalIdentityServices.HashIterations }));

    private int _count;

    /// <summary>How many were computed since the last <see cref="Reset"/>, new ones and those that were compared.</summary>
    public int Count => _count;

    public void Reset() => _count = 0;

    public string HashPassword(Account user, string password)
    {
        Interlocked.Increment(ref _count);
        return _real.HashPassword(user, password);
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _count);
        return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
