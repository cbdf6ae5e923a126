using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Dispatch;
using EJournal.Delivery.Inbound;
using EJournal.Delivery.Planning;
using EJournal.Delivery.Plugins;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Delivery.Tests.World;

/// <summary>A school with one scripted channel, enabled, and the whole of delivery but its background loops.</summary>
public sealed class DeliveryWorld : IAsyncDisposable
{
    private DeliveryWorld(TestDatabase database, TestSchool school, ScriptedChannel channel, string key)
    {
        (Database, School, Channel, Key) = (database, school, channel, key);
        Journal = new JournalHand(database, school);
    }

    public TestDatabase Database { get; }

    /// <summary>The channel that is enabled.</summary>
    public string Key { get; }

    public ScriptedChannel Channel { get; }

    public TestSchool School { get; }

    public JournalHand Journal { get; }

    public TestClock Clock => Database.Clock;

    public DeliveryAgreements Agreements => Get<DeliveryAgreements>();

    public static Task<DeliveryWorld> CreateAsync(ScriptedChannel? channel = null, DeliveryOptions? options = null)
    {
        channel ??= new ScriptedChannel();
        var plugin = new LoadedPlugin
        {
            Id = ScriptedChannel.Id,
            Name = "Проверочный",
            Folder = ScriptedChannel.Id,
            State = PluginState.Loaded,
            Descriptor = channel.Describe(),
            Plugin = channel,
        };
        var broken = new LoadedPlugin { Id = "broken", Name = "Сломанный", Folder = "broken", State = PluginState.Malfunctioned, Reason = "no assembly" };
        return CreateAsync(PluginCatalog.Of(plugin, broken), channel, ScriptedChannel.Id, options ?? new DeliveryOptions(), ("token", "secret-1"));
    }

    /// <summary>With a plugin as it is shipped, in place of the scripted channel.</summary>
    public static Task<DeliveryWorld> WithShippedAsync(string key, params (string Name, string Value)[] settings) => CreateAsync(
        PluginCatalog.Load(EJournal.TestKit.Repository.Locate("artifacts", "plugins")), new ScriptedChannel(), key, new DeliveryOptions(), settings);

    private static async Task<DeliveryWorld> CreateAsync(
        PluginCatalog catalog, ScriptedChannel channel, string key, DeliveryOptions options, params (string Name, string Value)[] settings)
    {
        var (database, school) = await TestSchool.CreateAsync(services =>
        {
            services.AddSingleton(options);
            services.AddSingleton(catalog);
            services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
            services.AddDeliveryWork();
        });
        var world = new DeliveryWorld(database, school, channel, key);
        await world.ConfigureAsync(enabled: true, settings);
        return world;
    }

    public T Get<T>()
        where T : notnull => Database.Services.GetRequiredService<T>();

    public async Task ConfigureAsync(bool enabled, params (string Name, string Value)[] settings)
    {
        var administrator = await School.ViewerAsync("administrator");
        var done = await Get<ChannelConfigurations>().ConfigureAsync(
            administrator, Key, enabled, settings.Length == 0 ? null : settings.ToDictionary(s => s.Name, s => s.Value), default);
        Assert.Equal(Key, done.Value);
    }

    /// <summary>The administrator decides about the school's regulation.</summary>
    public async Task DecideAsync(string? preset, params (string Key, string? Value)[] settings)
    {
        var done = await Database.Writes.RunAsync(
            WriteRequest.By(await School.ViewerAsync("administrator"), "decideRegulation", null, settings),
            (write, ct) => write.DecideAsync(preset, settings, "Приказ 1 от 16.11.2026", ct),
            default);
        Assert.Empty(done.Refusals);
    }

    /// <summary>An agreement whose contact is confirmed, made through the service as a parent makes it.</summary>
    public async Task<long> AgreeAsync(
        string login, Pupil pupil, PrivacyLevel privacy = PrivacyLevel.Full, DeliveryTiming timing = DeliveryTiming.Instant,
        DeliveryTopics topics = DeliveryTopics.Marks | DeliveryTopics.Attendance | DeliveryTopics.Homework, string address = "8 999 123-45-67")
    {
        var viewer = await School.ViewerAsync(login);
        var made = await Agreements.AgreeAsync(viewer, new(pupil.Id, Key, address, topics, timing, privacy), null, default);
        Assert.Empty(made.Refusals);
        if (made.Value.Confirmation is not null)
        {
            await RunAsync();
            var confirmed = await Agreements.ConfirmAsync(viewer, made.Value.AgreementId, LastCode(), default);
            Assert.Equal(made.Value.AgreementId, confirmed.Value);
            Channel.Requests.Clear();
        }

        return made.Value.AgreementId;
    }

    /// <summary>The code in the last message, as the parent reads it.</summary>
    public string LastCode() => Channel.Texts[^1].Split("код ")[1][..6];

    /// <summary>Plans and sends all that is due now.</summary>
    public async Task RunAsync()
    {
        await Get<Planner>().PlanAsync(default);
        await Get<Dispatcher>().DispatchAsync(default);
    }

    public async Task RunAfterAsync(TimeSpan wait)
    {
        await Get<Planner>().PlanAsync(default);
        Clock.Advance(wait);
        await Get<Dispatcher>().DispatchAsync(default);
    }

    public Task AfterHoldBackAsync() => RunAfterAsync(TimeSpan.FromSeconds(60));

    public Task PollAsync() => Get<InboundPoller>().PollAsync(default);

    public async Task<IReadOnlyList<DeliveryMessage>> MessagesAsync()
    {
        await using var db = Database.Open();
        return await db.DeliveryMessages.Where(m => m.Purpose == DeliveryPurpose.News).OrderBy(m => m.Id).ToListAsync();
    }

    public async Task<DeliveryMessage> OnlyMessageAsync() => Assert.Single(await MessagesAsync());

    public async Task<DeliveryAgreement> AgreementAsync(long id)
    {
        await using var db = Database.Open();
        return await db.DeliveryAgreements.Include(a => a.Contact).SingleAsync(a => a.Id == id);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
