using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Delivery.Plugins;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Channels;

/// <summary>Switches a school's channels on and off and stores their settings.</summary>
public sealed class ChannelConfigurations(
    JournalWrites writes,
    IDbContextFactory<JournalDb> contexts,
    PluginCatalog catalog,
    ChannelSecrets secrets,
    ChannelFaults faults,
    SettingsProbe probe,
    OutboxDoorbell doorbell)
{
    /// <summary>
    /// Changes what is given: null leaves <paramref name="enabled"/> as it is, and a setting that is not named keeps its value.
    /// Returns the channel's key. Takes effect at once, without a restart.
    /// </summary>
    public async Task<Decision<string>> ConfigureAsync(
        Viewer viewer, string key, bool? enabled, IReadOnlyDictionary<string, string>? settings, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdministrator)
            return new Refusal(RefusalCode.Forbidden, "Настраивать каналы может администратор школы.");
        if (catalog.Find(key) is not { } plugin)
            return new Refusal(RefusalCode.NotFound, "Такой канал не установлен.") { Field = "key" };
        var stored = await StoredAsync(viewer.SchoolId, key, cancellationToken);
        var willBeEnabled = enabled ?? stored?.Enabled ?? false;
        if (!plugin.Works && (settings is not null || enabled == true))
            return new Refusal(RefusalCode.ChannelUnavailable, "Модуль этого канала не загрузился. Причина записана в журнале сервера.");

        ChannelSettings? accepted = null;
        if (plugin.Works && (settings is not null || enabled == true))
        {
            var check = await probe.CheckAsync(plugin, Merge(stored, settings), online: willBeEnabled, cancellationToken);
            if (!check.Ok)
                return Decision.Refuse<string>([.. check.Problems.Select(RefusalOf)]);
            accepted = check.Settings;
        }

        var input = new { key, enabled, names = settings?.Keys };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "configureChannel", idempotencyKey: null, input),
            (write, ct) => StoreAsync(write, plugin, willBeEnabled, accepted, stored?.Version ?? 0, restartsInbound: settings is not null, ct),
            cancellationToken);
        if (!done.Allowed)
            return Decision.Refuse<string>(done.Refusals);
        faults.Clear(viewer.SchoolId, key);
        doorbell.Ring();
        return key;
    }

    private async Task<ChannelConfiguration?> StoredAsync(long schoolId, string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ChannelConfigurations.AsNoTracking().SingleOrDefaultAsync(c => c.SchoolId == schoolId && c.Key == key, cancellationToken);
    }

    private Dictionary<string, string> Merge(ChannelConfiguration? stored, IReadOnlyDictionary<string, string>? given)
    {
        var merged = stored is null ? [] : secrets.Read(stored);
        foreach (var (name, value) in given ?? new Dictionary<string, string>())
            merged[name] = value;
        return merged;
    }

    private async Task<Decision<long>> StoreAsync(
        JournalWrite write, LoadedPlugin plugin, bool enabled, ChannelSettings? settings, int version, bool restartsInbound, CancellationToken cancellationToken)
    {
        var schoolId = write.Viewer.SchoolId;
        var row = await write.Db.ChannelConfigurations.SingleOrDefaultAsync(c => c.SchoolId == schoolId && c.Key == plugin.Id, cancellationToken);
        if ((row?.Version ?? 0) != version)
            return new Refusal(RefusalCode.Conflict, "Настройки канала тем временем изменил другой администратор. Повторите.");
        if (row is null)
            write.Db.Add(row = new ChannelConfiguration { SchoolId = schoolId, Key = plugin.Id });

        row.Enabled = enabled;
        row.Version = version + 1;
        // Other settings may name another account, which counts its inbound events from elsewhere.
        if (restartsInbound)
            row.InboundCursor = null;
        if (settings is not null)
            secrets.Write(row, plugin.Descriptor!.Settings, settings);
        await write.SaveAsync(cancellationToken);
        write.Audit("channel.configure", $"ChannelConfiguration:{row.Id}", new { channel = plugin.Id, enabled, settings = settings?.Values.Keys });
        return row.Id;
    }

    private static Refusal RefusalOf(SettingsProblem problem) =>
        new(RefusalCode.InvalidValue, problem.Message) { Field = $"settings.{problem.Field}" };
}
