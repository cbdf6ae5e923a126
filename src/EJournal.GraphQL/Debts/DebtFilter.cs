using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Debts;

internal static class DebtFilter
{
    /// <summary>The open ones; overdue are those whose last day is over by the school's calendar.</summary>
    public static async Task<IQueryable<Debt>> OpenAsync(
        this IQueryable<Debt> debts, bool? overdue, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var open = debts.Where(d => d.ClosedAt == null);
        if (overdue is not { } wanted)
            return open;
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        return open.Where(d => (d.DueOn < today) == wanted);
    }
}
