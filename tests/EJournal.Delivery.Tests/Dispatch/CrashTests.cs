using EJournal.Data.Delivery;
using EJournal.Delivery.Dispatch;
using EJournal.Delivery.Planning;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Dispatch;

/// <summary>A dispatcher that was killed is one that claimed and never came back.</summary>
public sealed class CrashTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(31);

    [Fact]
    public async Task A_crash_between_commit_and_planning_loses_nothing()
    {
        await using var world = await QueuedAsync(AmbiguityPolicy.Hold);
        // Nothing is kept in memory: what the tables hold is enough for another process.
        world.Clock.Advance(TimeSpan.FromSeconds(60));
        await world.RunAsync();

        Assert.Equal(["Математика, 07.09: 5 — контрольная работа"], world.Channel.Texts);
    }

    [Theory]
    [InlineData(AmbiguityPolicy.Hold)]
    [InlineData(AmbiguityPolicy.Resend)]
    public async Task A_crash_before_the_wire_sends_once_when_the_lease_is_over(AmbiguityPolicy policy)
    {
        await using var world = await QueuedAsync(policy);
        await ClaimAsync(world, started: false);
        await world.RunAsync();
        Assert.Empty(world.Channel.Requests);

        await world.RunAfterAsync(Lease + TimeSpan.FromSeconds(1));

        Assert.Single(world.Channel.Requests);
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task A_crash_on_the_wire_sends_again_where_a_second_copy_does_no_harm()
    {
        await using var world = await QueuedAsync(AmbiguityPolicy.Resend);
        var claimed = await ClaimAsync(world, started: true);
        await world.RunAfterAsync(Lease + TimeSpan.FromSeconds(1));

        var request = Assert.Single(world.Channel.Requests);
        Assert.Equal((claimed.MessageId.ToString("D"), 2), (request.IdempotencyKey, request.Attempt));
    }

    [Fact]
    public async Task A_crash_on_the_wire_is_listed_as_unknown_where_a_second_copy_costs_money()
    {
        await using var world = await QueuedAsync(AmbiguityPolicy.Hold);
        await ClaimAsync(world, started: true);
        await world.RunAfterAsync(Lease + TimeSpan.FromSeconds(1));

        Assert.Empty(world.Channel.Requests);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Unknown, "lease-lost"), (message.Status, message.Reason));
    }

    [Fact]
    public async Task Who_lost_the_lease_neither_sends_nor_records()
    {
        await using var world = await QueuedAsync(AmbiguityPolicy.Resend);
        var claimed = await ClaimAsync(world, started: false);
        await world.RunAfterAsync(Lease + TimeSpan.FromSeconds(1));

        await using var db = world.Database.Open();
        Assert.False(await SendFence.PassAsync(db, claimed, "+79991234567", world.Clock.Now, TimeSpan.Zero));
        Assert.False(await Outcomes.RecordAsync(db, claimed, new(DeliveryStatus.Dead, "late"), world.Clock.Now));
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task An_unclear_answer_is_held_or_repeated_a_few_times_by_the_policy_of_the_channel()
    {
        await using var held = await QueuedAsync(AmbiguityPolicy.Hold);
        held.Channel.Answer(new SendOutcome.Unknown("timeout"));
        await held.AfterHoldBackAsync();
        Assert.Equal(DeliveryStatus.Unknown, (await held.OnlyMessageAsync()).Status);

        await using var repeated = await QueuedAsync(AmbiguityPolicy.Resend);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            repeated.Channel.Answer(_ => throw new InvalidOperationException("plugin"));
            await repeated.RunAfterAsync(TimeSpan.FromSeconds(100));
        }

        var message = await repeated.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Unknown, "exception", 5), (message.Status, message.Reason, repeated.Channel.Requests.Count));
    }

    private static async Task<DeliveryWorld> QueuedAsync(AmbiguityPolicy policy)
    {
        var world = await DeliveryWorld.CreateAsync(new ScriptedChannel(onUnknown: policy));
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        return world;
    }

    private static async Task<DeliveryMessage> ClaimAsync(DeliveryWorld world, bool started)
    {
        await world.Get<Planner>().PlanAsync(default);
        world.Clock.Advance(TimeSpan.FromSeconds(60));
        await using var db = world.Database.Open();
        var channel = await db.ChannelConfigurations.SingleAsync();
        var now = world.Clock.Now;
        var claimed = Assert.Single(await db.ClaimMessagesAsync(channel, 4, now, now + Lease, default));
        Assert.Empty(await db.ClaimMessagesAsync(channel, 4, now, now + Lease, default));
        if (started)
            Assert.True(await SendFence.PassAsync(db, claimed, "+79991234567", now, TimeSpan.FromSeconds(3)));
        return claimed;
    }
}
