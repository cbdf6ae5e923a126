using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// Slows guessing down before a password is hashed: so many failures for one login from everywhere, growing waits for one login
/// from one address, so many failures from one address. A device that the owner used before is counted by itself, and so is a
/// sign-in in which he gives his password once more, so that guessing, by an outsider or a pupil, locks nobody out. Counted in
/// the database: a restart forgives nothing, and all copies of the server count together.
/// </summary>
public sealed class SignInThrottle(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    public const int MostPerLogin = 10;
    public const int FreePerAddress = 3;

    /// <summary>
    /// A school may be behind one address: this stops who tries many logins, not a class that mistypes. Logins that nobody has
    /// count as well: otherwise the wait would tell which there are. So it does not hold of an address that may be everybody's.
    /// </summary>
    public const int MostFromAddress = 300;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    /// <summary>Counts the attempt as a failure until <see cref="ForgiveAsync"/>, unless it has to wait.</summary>
    /// <param name="login">Normalized.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="own">The device or sign-in by which it is the owner's; null for a stranger.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    public async Task<SignInAttempt> BeginAsync(string login, SignInSource source, string? own, CancellationToken cancellationToken)
    {
        var attempt = new SignInFailure { Subject = Secret.HashOf(login), Source = Secret.HashOf(own ?? source.Address), Known = own is not null, At = Now };
        var byAddress = own is null && !source.MayBeEverybodys;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // First without the lock: a flood of attempts that have to wait does not stop the journal from being written.
        if (await WaitAsync(db, attempt, byAddress, cancellationToken) is { } wait)
            return SignInAttempt.After(wait);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // One after the other: of a thousand attempts at once no more are let through than of a thousand in a row.
        await WriteLock.ForSignInAsync(db, cancellationToken);
        if (await WaitAsync(db, attempt, byAddress, cancellationToken) is { } waitAfterAll)
            return SignInAttempt.After(waitAfterAll);
        var since = Now - Window;
        await db.SignInFailures.Where(f => f.At <= since).ExecuteDeleteAsync(cancellationToken);
        db.SignInFailures.Add(attempt);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return new(attempt, TimeSpan.Zero);
    }

    /// <summary>The attempt succeeded. What was mistyped before is forgiven to a known device only: an address may be shared.</summary>
    public async Task ForgiveAsync(SignInAttempt attempt, CancellationToken cancellationToken)
    {
        var counted = attempt.Counted!;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.SignInFailures
            .Where(f => f.Id == counted.Id || (counted.Known && f.Known && f.Subject == counted.Subject && f.Source == counted.Source))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<TimeSpan?> WaitAsync(JournalDb db, SignInFailure attempt, bool byAddress, CancellationToken cancellationToken)
    {
        var (subject, source, known, since) = (attempt.Subject, attempt.Source, attempt.Known, Now - Window);
        var ofLogin = await db.SignInFailures
            .Where(f => f.At > since && f.Subject == subject && f.Known == known && (!known || f.Source == source))
            .OrderBy(f => f.At).Select(f => new { f.At, f.Source }).ToListAsync(cancellationToken);
        var fromHere = ofLogin.Where(f => f.Source.AsSpan().SequenceEqual(source)).Select(f => f.At).ToList();
        var mostFromHere = !byAddress ? default : await db.SignInFailures
            .Where(f => f.At > since && f.Source == source)
            .OrderByDescending(f => f.At).Skip(MostFromAddress - 1).Select(f => f.At).FirstOrDefaultAsync(cancellationToken);

        DateTime[] ends =
        [
            ofLogin.Count >= MostPerLogin ? ofLogin[^MostPerLogin].At + Window : default,
            mostFromHere == default ? default : mostFromHere + Window,
            fromHere.Count >= FreePerAddress ? fromHere[^1] + FirstWait * Math.Pow(2, fromHere.Count - FreePerAddress) : default,
        ];
        var wait = ends.Max() - Now;
        return wait > TimeSpan.Zero ? wait : null;
    }
}
