using Microsoft.AspNetCore.Identity;

namespace EJournal.Data.Access;

/// <summary>
/// A hash that no password opens. It is verified in place of a missing one, so that an unknown login takes as long as a wrong
/// password (ASVS 6.3.8).
/// </summary>
public sealed class StandInHash
{
    public string Value { get; } =
        new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(
            new PasswordHasherOptions { IterationCount = JournalIdentityServices.HashIterations }))
        .HashPassword(new Account(), Guid.NewGuid().ToString());
}
