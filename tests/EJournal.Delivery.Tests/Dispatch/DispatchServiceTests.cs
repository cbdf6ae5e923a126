using System.Diagnostics;
using EJournal.Delivery.Dispatch;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Delivery.Tests.Dispatch;

public sealed class DispatchServiceTests
{
    [Fact]
    public async Task The_doorbell_sends_without_waiting_for_the_next_look()
    {
        await using var world = await ImmediateWorldAsync(pollInterval: TimeSpan.FromMinutes(10));
        using var service = ActivatorUtilities.CreateInstance<DispatchService>(world.Database.Services);
        await service.StartAsync(default);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await UntilAsync(() => world.Channel.Requests.Count == 1);
        await service.StopAsync(default);

        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task Stopping_lets_what_is_on_the_wire_end_and_records_it()
    {
        await using var world = await ImmediateWorldAsync(pollInterval: TimeSpan.FromMilliseconds(50));
        using var onTheWire = new ManualResetEventSlim();
        world.Channel.Answer(_ =>
        {
            onTheWire.Set();
            Thread.Sleep(300);
            return new SendOutcome.Accepted("slow");
        });
        using var service = ActivatorUtilities.CreateInstance<DispatchService>(world.Database.Services);
        await service.StartAsync(default);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await UntilAsync(() => onTheWire.IsSet);
        await service.StopAsync(default);

        var message = await world.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Delivered, "slow"), (message.Status, message.ProviderMessageId));
    }

    private static async Task<DeliveryWorld> ImmediateWorldAsync(TimeSpan pollInterval)
    {
        var world = await DeliveryWorld.CreateAsync(options: new DeliveryOptions { HoldBack = TimeSpan.Zero, PollInterval = pollInterval });
        await world.AgreeAsync("annas-father", world.School.Anna);
        return world;
    }

    private static async Task UntilAsync(Func<bool> reached)
    {
        for (var watch = Stopwatch.StartNew(); !reached(); await Task.Delay(20))
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "It did not happen within 30 s.");
    }
}
