using EJournal.Delivery.Agreements;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.Plugins;
using Xunit;

namespace EJournal.Delivery.Tests.Regulations;

/// <summary>A messenger whose operator is abroad carries what the school decided, whatever a parent agreed to.</summary>
public sealed class ForeignChannelTests
{
    private const string Setting = "foreignChannelContent";

    [Fact]
    public async Task Without_a_decision_of_the_school_it_says_only_that_there_is_news()
    {
        await using var world = await WorldAsync();
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5", comment: "умница");
        await world.AfterHoldBackAsync();

        Assert.Equal("В дневнике есть новая запись", Assert.Single(world.Channel.Texts));
    }

    [Fact]
    public async Task By_the_school_s_decision_it_says_what_was_agreed_to()
    {
        await using var world = await WorldAsync();
        await world.DecideAsync(null, (Setting, "\"FULL\""));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Contains(": 5 — контрольная работа", Assert.Single(world.Channel.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_taken_back_counts_for_what_already_waits()
    {
        await using var world = await WorldAsync();
        await world.DecideAsync(null, (Setting, "\"FULL\""));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        await world.DecideAsync(null, (Setting, null));
        await world.AfterHoldBackAsync();

        Assert.Equal("В дневнике есть новая запись", Assert.Single(world.Channel.Texts));
    }

    [Fact]
    public async Task Switched_off_it_sends_nothing_and_cannot_be_agreed_to()
    {
        await using var world = await WorldAsync();
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        await world.DecideAsync(null, (Setting, "\"OFF\""));
        await world.AfterHoldBackAsync();

        Assert.Empty(world.Channel.Requests);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Superseded, "foreign-channels-off"), (message.Status, message.Reason));
        Assert.Equal((RefusalCode.ChannelUnavailable, Setting), await RefusalAsync(world));
    }

    [Theory]
    [InlineData("talitsa-2019", null)]
    [InlineData("velikie-luki", "S-31")]
    [InlineData("netschool", null)]
    public async Task An_sms_to_a_number_typed_by_the_parent_is_agreed_to_where_the_regulation_takes_it(string preset, string? clause)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.DecideAsync(preset);

        Assert.Equal(clause, (await RefusalAsync(world))?.Clause);
    }

    [Theory]
    [InlineData("talitsa-2019", null)]
    [InlineData("velikie-luki", "S-30")]
    [InlineData("netschool", "S-30")]
    public async Task A_messenger_is_agreed_to_where_the_regulation_names_the_form(string preset, string? clause)
    {
        await using var world = await DeliveryWorld.CreateAsync(new ScriptedChannel(LinkMethod.DeepLink));
        await world.DecideAsync(preset);

        Assert.Equal(clause, (await RefusalAsync(world, address: null))?.Clause);
    }

    private static async Task<DeliveryWorld> WorldAsync()
    {
        var world = await DeliveryWorld.CreateAsync(new ScriptedChannel { Residency = DataResidency.Foreign });
        await world.AgreeAsync("annas-father", world.School.Anna);
        return world;
    }

    private static async Task<(RefusalCode Code, string? Clause)?> RefusalAsync(DeliveryWorld world, string? address = "8 999 765-43-21")
    {
        var made = await world.Agreements.AgreeAsync(
            await world.School.ViewerAsync("annas-father"),
            new(world.School.Anna.Id, world.Key, address, DeliveryTopics.Marks, DeliveryTiming.Instant, PrivacyLevel.Full),
            null,
            default);
        return made.Allowed ? null : (made.Refusals[0].Code, made.Refusals[0].Clause);
    }
}
