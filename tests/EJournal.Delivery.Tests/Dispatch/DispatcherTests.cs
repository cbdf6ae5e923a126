using EJournal.Delivery.Channels;
using EJournal.Delivery.Dispatch;
using EJournal.Delivery.Planning;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Dispatch;

public sealed class DispatcherTests
{
    [Fact]
    [Requirement("DLV-01")]
    public async Task Withdrawing_ends_what_is_queued()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var agreement = await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        var done = await world.Agreements.WithdrawAsync(await world.School.ViewerAsync("annas-father"), agreement, default);
        await world.AfterHoldBackAsync();

        Assert.Equal(agreement, done.Value);
        Assert.Empty(world.Channel.Requests);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Withdrawn, "agreement-withdrawn", world.Clock.Now.AddSeconds(-60)), (message.Status, message.Reason, message.FinishedAt));
    }

    [Fact]
    public async Task Who_is_no_longer_a_parent_gets_nothing_that_was_queued_before()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        await using (var db = world.Database.Open())
            await db.Guardianships.Where(g => g.ParentId == world.School.AnnasFather.Id).ExecuteDeleteAsync();
        await world.AfterHoldBackAsync();

        Assert.Empty(world.Channel.Requests);
        Assert.Equal((DeliveryStatus.Withdrawn, "not-a-parent"), Ended(await world.OnlyMessageAsync()));
    }

    [Fact]
    public async Task What_was_surely_not_sent_is_tried_again_with_growing_waits_under_the_same_key()
    {
        await using var world = await QueuedAsync();
        world.Channel.Answer(
            new SendOutcome.NotSent("refused", null, RateScope.Recipient), new SendOutcome.NotSent("refused", TimeSpan.FromMinutes(2), RateScope.Recipient));
        await world.AfterHoldBackAsync();
        var first = await world.OnlyMessageAsync();
        Assert.InRange(first.DueAt - world.Clock.Now, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6));
        Assert.Equal((DeliveryStatus.Pending, "refused", null), (first.Status, first.Reason, first.StartedAt));

        await world.RunAfterAsync(TimeSpan.FromSeconds(6));
        var second = await world.OnlyMessageAsync();
        Assert.InRange(second.DueAt - world.Clock.Now, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2.4));

        await world.RunAfterAsync(TimeSpan.FromMinutes(3));
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
        Assert.Equal([1, 2, 3], world.Channel.Requests.Select(r => r.Attempt));
        Assert.Single(world.Channel.Requests.Select(r => r.IdempotencyKey).Distinct());
    }

    [Fact]
    public async Task A_message_that_is_late_for_its_worth_expires()
    {
        await using var world = await QueuedAsync();
        await world.RunAfterAsync(new TimeSpan(24, 1, 0));

        Assert.Empty(world.Channel.Requests);
        Assert.Equal((DeliveryStatus.Expired, "expired"), Ended(await world.OnlyMessageAsync()));
    }

    [Fact]
    public async Task An_address_that_blocked_us_is_suspended_and_the_message_refused()
    {
        await using var world = await QueuedAsync();
        world.Channel.Answer(new SendOutcome.RecipientRejected("blocked", RecipientFix.Suspend));
        await world.AfterHoldBackAsync();
        await world.Journal.SetMarkAsync(world.School.EnglishLesson1, world.School.Anna, "4");
        await world.AfterHoldBackAsync();

        Assert.Single(world.Channel.Requests);
        Assert.Equal((DeliveryStatus.Refused, "blocked"), Ended(await world.OnlyMessageAsync()));
    }

    [Fact]
    public async Task An_address_that_moved_gets_the_message_at_the_new_place()
    {
        await using var world = await QueuedAsync();
        world.Channel.Answer(new SendOutcome.RecipientRejected("moved", RecipientFix.Replace, "+79997654321"));
        await world.AfterHoldBackAsync();

        Assert.Equal(["+79991234567", "+79997654321"], world.Channel.Sent.Select(s => s.Address));
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task A_refused_text_is_kept_as_dead()
    {
        await using var world = await QueuedAsync();
        world.Channel.Answer(new SendOutcome.MessageRejected("forbidden", "no"));
        await world.AfterHoldBackAsync();

        Assert.Equal((DeliveryStatus.Dead, "forbidden"), Ended(await world.OnlyMessageAsync()));
    }

    [Fact]
    public async Task A_refused_account_pauses_the_channel_and_shows()
    {
        await using var world = await QueuedAsync();
        world.Channel.Answer(new SendOutcome.AccountRejected("unauthorized", "401"));
        await world.AfterHoldBackAsync();
        Assert.Equal((ChannelState.Malfunctioned, "account-rejected: unauthorized"), await StateAsync(world));

        await world.RunAfterAsync(TimeSpan.FromSeconds(59));
        Assert.Single(world.Channel.Requests);
        await world.RunAfterAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(2, world.Channel.Requests.Count);
        Assert.Equal((ChannelState.Enabled, null), await StateAsync(world));
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task A_channel_that_is_switched_off_holds_its_messages_until_it_is_on_again()
    {
        await using var world = await QueuedAsync();
        await world.ConfigureAsync(enabled: false);
        await world.AfterHoldBackAsync();
        Assert.Empty(world.Channel.Requests);
        await world.ConfigureAsync(enabled: true);
        await world.RunAsync();

        Assert.Single(world.Channel.Requests);
    }

    [Fact]
    public async Task Limits_of_the_provider_are_kept()
    {
        await using var world = await DeliveryWorld.CreateAsync(
            new ScriptedChannel { Limits = [new RateLimit(RateScope.Recipient, 1, TimeSpan.FromSeconds(10))] });
        await world.AgreeAsync("annas-father", world.School.Anna);
        world.Clock.Advance(TimeSpan.FromSeconds(10));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();
        await world.Journal.SetMarkAsync(world.School.EnglishLesson1, world.School.Anna, "4");
        await using (var db = world.Database.Open())
        {
            await world.Get<Planner>().PlanAsync(default);
            await db.DeliveryMessages.Where(m => m.Status == DeliveryStatus.Pending).ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, world.Clock.Now));
        }

        await world.RunAfterAsync(TimeSpan.FromSeconds(9));
        Assert.Single(world.Channel.Requests);
        await world.RunAfterAsync(TimeSpan.FromSeconds(1));
        Assert.Equal([1, 1], world.Channel.Requests.Select(r => r.Attempt));
    }

    [Fact]
    public async Task Two_dispatchers_at_once_send_nothing_twice()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.AgreeAsync("boris-mother", world.School.Boris, address: "8 999 000-00-02");
        await world.AgreeAsync("veras-mother", world.School.Vera, address: "8 999 000-00-03");
        var second = Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<Dispatcher>(world.Database.Services);
        for (var round = 0; round < 5; round++)
        {
            await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
            await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Boris, "4");
            await world.Journal.SetMarkAsync(world.School.MathsLesson7B, world.School.Vera, "3");
            await world.Get<Planner>().PlanAsync(default);
            world.Clock.Advance(TimeSpan.FromSeconds(60));
            await Task.WhenAll(world.Get<Dispatcher>().DispatchAsync(default), second.DispatchAsync(default));
        }

        Assert.Equal(15, world.Channel.Requests.Count);
        Assert.Equal(15, world.Channel.Requests.Select(r => r.IdempotencyKey).Distinct().Count());
    }

    private static async Task<DeliveryWorld> QueuedAsync()
    {
        var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        return world;
    }

    private static (DeliveryStatus, string?) Ended(DeliveryMessage message) => (message.Status, message.Reason);

    private static async Task<(ChannelState, string?)> StateAsync(DeliveryWorld world)
    {
        await using var db = world.Database.Open();
        var view = await world.Get<ChannelStates>().FindAsync(db, world.School.School.Id, ScriptedChannel.Id, default);
        return (view!.State, view.Reason);
    }
}
