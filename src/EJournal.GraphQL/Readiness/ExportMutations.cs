using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Delivery.Export;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[MutationType]
public static class ExportMutations
{
    /// <summary>
    /// Says where the figures of a month go when they are published (автоматическая отправка данных в ИС): for the administrator. They
    /// are sent as JSON by POST, signed, with a key that stays the same with every attempt, and tried again for a day.
    /// </summary>
    [Readers(Relation.Administrator)]
    [NoToken]
    public static async Task<ConfigureExportPayload> ConfigureExport(
        [GraphQLDescription("Address, key and order (настройка).")] ConfigureExportInput input, ExportTargets targets, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await targets.ConfigureAsync(viewer, input.Address.Trim(), input.Secret, input.Order.ToOrder(), input.Enabled, ct);
        return done.Allowed
            ? new ConfigureExportPayload { ExportTarget = await db.ExportTargets.VisibleTo(viewer).SingleAsync(ct) }
            : new ConfigureExportPayload { Errors = Errors.Of(done) };
    }
}
