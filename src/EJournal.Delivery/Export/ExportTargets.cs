using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Delivery.Export;

/// <summary>Says where a school's published figures are sent; what signs them is encrypted before it is stored (ROL-08).</summary>
public sealed class ExportTargets(JournalWrites writes, ExportSecrets secrets)
{
    /// <summary>Null for <paramref name="secret"/> keeps the stored one. Returns the id of the school.</summary>
    public Task<Decision<long>> ConfigureAsync(Viewer viewer, string address, string? secret, Order order, bool enabled, CancellationToken cancellationToken) => writes.RunAsync(
        WriteRequest.By(viewer, "configureExport", idempotencyKey: null, new { address, order, enabled }),
        (write, ct) => write.ConfigureExportAsync(address, secret, text => secrets.Protect(viewer.SchoolId, text), order, enabled, ct),
        cancellationToken);
}
