using EJournal.Data;
using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

[MutationType]
public static class ChannelMutations
{
    private const int MostSettings = 100;

    /// <summary>Switches a channel on or off and changes its settings (настройка канала); for the administrator.</summary>
    [Readers(Relation.Administrator)]
    [NoToken]
    public static async Task<ConfigureChannelPayload> ConfigureChannel(
        [GraphQLDescription("Channel and settings (настройка).")] ConfigureChannelInput input,
        ChannelConfigurations configurations, ChannelStates states, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var settings = SettingsOf(input);
        if (!settings.TryGet(out var changes))
            return new ConfigureChannelPayload { Errors = Errors.Of(settings) };
        var done = await configurations.ConfigureAsync(viewer, input.Key, input.Enabled, input.Settings is null ? null : changes, ct);
        return done.TryGet(out var key)
            ? new ConfigureChannelPayload { Channel = await states.FindAsync(db, viewer.SchoolId, key, ct) }
            : new ConfigureChannelPayload { Errors = Errors.Of(done) };
    }

    private static Decision<Dictionary<string, string>> SettingsOf(ConfigureChannelInput input)
    {
        var given = input.Settings ?? [];
        if (given.Count > MostSettings)
            return new Refusal(RefusalCode.InvalidValue, $"Можно изменить не больше {MostSettings} параметров за один раз.") { Field = "settings" };
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < given.Count; i++)
        {
            if (!settings.TryAdd(given[i].Name, given[i].Value))
                return new Refusal(RefusalCode.InvalidValue, "Этот параметр указан дважды.") { Field = $"settings[{i}].name" };
        }

        return settings;
    }
}
