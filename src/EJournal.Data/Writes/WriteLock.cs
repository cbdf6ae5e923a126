using EJournal.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Writes;

/// <summary>
/// Makes those who change the journal follow one another, so that what a change has read cannot move under it. SQLite has locked
/// the whole file when a transaction begins; on PostgreSQL the locks are named ones, taken here, always in this order.
/// </summary>
public static class WriteLock
{
    /// <summary>For a change in a school. False while the school is being imported, which may take long.</summary>
    internal static async Task<bool> ForChangeAsync(JournalDb db, long schoolId, CancellationToken cancellationToken)
    {
        if (!db.Database.IsNpgsql())
            return true;
        if (!await AdvisoryLock.EnterSchoolAsync(db, schoolId, cancellationToken))
            return false;
        await AdvisoryLock.ExtendChainAsync(db, cancellationToken);
        return true;
    }

    /// <summary>For an import, before it reads anything. Other schools go on.</summary>
    internal static async Task ForImportAsync(JournalDb db, string schoolKey, CancellationToken cancellationToken)
    {
        if (!db.Database.IsNpgsql())
            return;
        await AdvisoryLock.ImportAloneAsync(db, cancellationToken);
        if (await db.Schools.Where(s => s.Key == schoolKey).Select(s => (long?)s.Id).SingleOrDefaultAsync(cancellationToken) is { } schoolId)
            await AdvisoryLock.HoldSchoolAsync(db, schoolId, cancellationToken);
    }

    /// <summary>For the audit entries of an import, at its end.</summary>
    internal static Task ForAuditAsync(JournalDb db, CancellationToken cancellationToken) =>
        db.Database.IsNpgsql() ? AdvisoryLock.ExtendChainAsync(db, cancellationToken) : Task.CompletedTask;

    /// <summary>For turning events into messages: two who plan at once would make two messages where one waits.</summary>
    public static Task ForPlanningAsync(JournalDb db, CancellationToken cancellationToken) =>
        db.Database.IsNpgsql() ? AdvisoryLock.PlanAloneAsync(db, cancellationToken) : Task.CompletedTask;

    /// <summary>For counting attempts to sign in: those that come at once are counted one after the other.</summary>
    internal static Task ForSignInAsync(JournalDb db, CancellationToken cancellationToken) =>
        db.Database.IsNpgsql() ? AdvisoryLock.SignInAloneAsync(db, cancellationToken) : Task.CompletedTask;
}
