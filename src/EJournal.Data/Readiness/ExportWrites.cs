using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Says where a school's published figures are sent (ROL-08).</summary>
public static class ExportWrites
{
    /// <param name="write">The change.</param>
    /// <param name="address">The address.</param>
    /// <param name="secret">What signs; null keeps what is stored.</param>
    /// <param name="protect">Encrypts it.</param>
    /// <param name="order">The order.</param>
    /// <param name="enabled">Whether what is published is sent.</param>
    /// <param name="cancellationToken">The request.</param>
    /// <returns>The id of the school.</returns>
    public static async Task<Decision<long>> ConfigureExportAsync(
        this JournalWrite write, string address, string? secret, Func<string, byte[]> protect, Order order, bool enabled, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (ExportRules.MayConfigure(viewer) is { } refused)
            return refused;
        var target = await db.ExportTargets.SingleOrDefaultAsync(t => t.SchoolId == viewer.SchoolId, cancellationToken);
        if (target is null && secret is null)
            return new Refusal(RefusalCode.InvalidValue, "Укажите ключ подписи.") { Field = "secret" };
        var stored = target ?? new ExportTarget { SchoolId = viewer.SchoolId, Address = "", ProtectedSecret = [], OrderNumber = "" };
        (stored.Address, stored.OrderNumber, stored.OrderDate, stored.Enabled) = (address, order.Number, order.Date, enabled);
        (stored.AuthorId, stored.ChangedAt) = (viewer.PersonId, write.Now);
        if (ExportRules.Faults(stored, secret, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        if (secret is not null)
            stored.ProtectedSecret = protect(secret);
        if (target is null)
            db.ExportTargets.Add(stored);
        // The host alone: the rest of the address may hold a key of the receiver's own.
        write.Audit("export.configure", $"School:{viewer.SchoolId}", new { host = new Uri(address).Host, enabled, secret = secret is not null });
        return viewer.SchoolId;
    }
}
