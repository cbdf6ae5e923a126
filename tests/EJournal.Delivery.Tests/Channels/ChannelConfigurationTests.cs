using EJournal.Delivery.Channels;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Channels;

public sealed class ChannelConfigurationTests
{
    [Theory]
    [InlineData("director")]
    [InlineData("clerk")]
    [InlineData("maths")]
    [InlineData("annas-father")]
    public async Task Only_the_administrator_configures(string login)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var done = await world.Get<ChannelConfigurations>().ConfigureAsync(
            await world.School.ViewerAsync(login), ScriptedChannel.Id, false, null, default);

        Assert.Equal(RefusalCode.Forbidden, Assert.Single(done.Refusals).Code);
    }

    [Fact]
    public async Task Secrets_are_stored_encrypted_and_handed_to_the_plugin_in_clear()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.ConfigureAsync(true, ("token", "very-secret-value"), ("sender", "School"));
        await world.AgreeAsync("annas-father", world.School.Anna);

        await using var db = world.Database.Open();
        var stored = await db.ChannelConfigurations.SingleAsync();
        Assert.Equal("""{"sender":"School"}""", stored.Settings);
        Assert.DoesNotContain("very-secret", System.Text.Encoding.UTF8.GetString(stored.ProtectedSecrets!), StringComparison.Ordinal);
        Assert.Equal("very-secret-value", world.Channel.Opened.Last().Find("token"));
        Assert.DoesNotContain(await db.AuditEntries.Select(e => e.Details).ToListAsync(), d => d.Contains("very-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_that_is_not_named_keeps_its_value_and_a_change_opens_a_new_session()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.ConfigureAsync(true, ("sender", "School"));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal(["secret-1", "secret-1"], world.Channel.Opened.Select(s => s.Find("token")));
        Assert.Equal([null, "School"], world.Channel.Opened.Select(s => s.Find("sender")));
    }

    [Theory]
    [InlineData("token", "НЕ ТАК", "settings.token")]
    [InlineData("token", "revoked", "settings.token")]
    [InlineData("nonsense", "x", "settings.nonsense")]
    public async Task Wrong_settings_change_nothing(string name, string value, string field)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var done = await world.Get<ChannelConfigurations>().ConfigureAsync(
            await world.School.ViewerAsync("administrator"), ScriptedChannel.Id, null, new Dictionary<string, string> { [name] = value }, default);

        var refusal = Assert.Single(done.Refusals);
        Assert.Equal((RefusalCode.InvalidValue, field), (refusal.Code, refusal.Field));
        await using var db = world.Database.Open();
        Assert.Equal(1, (await db.ChannelConfigurations.SingleAsync()).Version);
    }

    [Fact]
    public async Task States_show_what_is_on_what_is_off_and_what_is_broken()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await using var db = world.Database.Open();
        var views = await world.Get<ChannelStates>().ListAsync(db, world.School.School.Id, default);
        Assert.Equal(
            [("broken", ChannelState.Malfunctioned, "no assembly"), (ScriptedChannel.Id, ChannelState.Enabled, null)],
            views.Select(v => (v.Key, v.State, v.Reason)));

        await world.ConfigureAsync(enabled: false);
        views = await world.Get<ChannelStates>().ListAsync(db, world.School.School.Id, default);
        Assert.Equal(ChannelState.Disabled, views[1].State);
    }

    [Fact]
    public async Task A_neighbour_school_has_the_channel_switched_off()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await using var db = world.Database.Open();
        var view = await world.Get<ChannelStates>().FindAsync(db, world.School.OtherClass.SchoolId, ScriptedChannel.Id, default);

        Assert.Equal(ChannelState.Disabled, view!.State);
    }
}
