using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Portfolios;

/// <summary>Filling portfolios (PPL-15).</summary>
public static class PortfolioWrites
{
    /// <summary>Into the portfolio of the pupil that the entry names, or into one's own; returns the id.</summary>
    public static async Task<Decision<long>> AddAchievementAsync(this JournalWrite write, PortfolioEntry entry, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (entry.PupilId is { } pupilId)
        {
            if (await db.Pupils.VisibleTo(db, viewer).SingleOrDefaultAsync(p => p.Id == pupilId, cancellationToken) is not { } pupil)
                return new Refusal(RefusalCode.NotFound, "Такого ученика нет.") { Field = "pupilId" };
            if (PortfolioRules.MayWrite(viewer, pupil) is { } refused)
                return refused;
        }

        if (PortfolioRules.Problems(entry, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        (entry.SchoolId, entry.AuthorId, entry.At) = (viewer.SchoolId, viewer.PersonId, write.Now);
        entry.EmployeeId = entry.PupilId is null ? viewer.EmployeeId : null;
        if (await db.PortfolioEntries.CountAsync(e => e.PupilId == entry.PupilId && e.EmployeeId == entry.EmployeeId, cancellationToken) >= PortfolioEntry.Most)
            return new Refusal(RefusalCode.Conflict, $"В портфолио уже {PortfolioEntry.Most} записей.");
        db.PortfolioEntries.Add(entry);
        await write.SaveAsync(cancellationToken);
        write.Audit("portfolio.add", $"PortfolioEntry:{entry.Id}", new { pupil = entry.PupilId, employee = entry.EmployeeId });
        return entry.Id;
    }

    /// <summary>Takes an entry back; the row stays.</summary>
    public static async Task<Decision<long>> WithdrawAchievementAsync(this JournalWrite write, long id, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var entry = await db.PortfolioEntries.VisibleTo(db, viewer).SingleOrDefaultAsync(e => e.Id == id && e.WithdrawnAt == null, cancellationToken);
        if (entry is null)
            return new Refusal(RefusalCode.NotFound, "Такой записи нет.") { Field = "id" };
        var refused = entry.PupilId is { } pupilId
            ? PortfolioRules.MayWrite(viewer, await db.Pupils.SingleAsync(p => p.Id == pupilId, cancellationToken))
            : PortfolioRules.MayWrite(viewer, await db.Employees.SingleAsync(e => e.Id == entry.EmployeeId, cancellationToken));
        if (refused is not null)
            return refused;
        entry.WithdrawnAt = write.Now;
        write.Audit("portfolio.withdraw", $"PortfolioEntry:{entry.Id}");
        return entry.Id;
    }
}
