using EJournal.Delivery.Agreements;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Agreements;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("boris-mother", RefusalCode.NotFound)]
    [InlineData("anna", RefusalCode.Forbidden)]
    [InlineData("director", RefusalCode.Forbidden)]
    [InlineData("maths", RefusalCode.Forbidden)]
    [Requirement("DLV-01")]
    public async Task Only_a_parent_of_the_child_agrees(string login, RefusalCode expected)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var made = await world.Agreements.AgreeAsync(await world.School.ViewerAsync(login), Request(world), null, default);

        Assert.Equal(expected, Assert.Single(made.Refusals).Code);
        await using var db = world.Database.Open();
        Assert.False(await db.DeliveryAgreements.AnyAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("12345")]
    public async Task No_number_and_a_wrong_number_are_refused(string? address)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var made = await world.Agreements.AgreeAsync(
            await world.School.ViewerAsync("annas-father"), Request(world) with { Address = address }, null, default);

        var refusal = Assert.Single(made.Refusals);
        Assert.Equal((RefusalCode.ContactInvalid, "address"), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("absent")]
    public async Task A_channel_that_is_not_there_cannot_be_agreed_to(string channel)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var made = await world.Agreements.AgreeAsync(
            await world.School.ViewerAsync("annas-father"), Request(world) with { ChannelKey = channel }, null, default);

        Assert.Equal(RefusalCode.ChannelUnavailable, Assert.Single(made.Refusals).Code);
    }

    [Fact]
    public async Task A_newer_agreement_takes_over_what_waits_as_far_as_its_topics_go()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var old = await world.AgreeAsync("annas-father", world.School.Anna, timing: DeliveryTiming.Daily);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.Journal.GiveHomeworkAsync(world.School.MathsLesson, "§1");
        await world.RunAsync();
        var replacement = await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Marks);
        await world.AfterHoldBackAsync();

        Assert.Equal(["Математика, 07.09: 5 — контрольная работа"], world.Channel.Texts);
        Assert.Equal("REPLACED", (await world.AgreementAsync(old)).WithdrawalReason);
        Assert.True((await world.AgreementAsync(replacement)).Active);
    }

    [Fact]
    public async Task Withdrawing_is_for_the_parent_who_agreed_and_may_be_repeated()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var id = await world.AgreeAsync("annas-father", world.School.Anna);
        var stranger = await world.Agreements.WithdrawAsync(await world.School.ViewerAsync("teacher-and-mother"), id, default);
        Assert.Equal(RefusalCode.NotFound, Assert.Single(stranger.Refusals).Code);

        var father = await world.School.ViewerAsync("annas-father");
        Assert.Equal(id, (await world.Agreements.WithdrawAsync(father, id, default)).Value);
        var first = (await world.AgreementAsync(id)).WithdrawnAt;
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(id, (await world.Agreements.WithdrawAsync(father, id, default)).Value);
        var agreement = await world.AgreementAsync(id);
        Assert.Equal((first, "PARENT"), (agreement.WithdrawnAt, agreement.WithdrawalReason));
    }

    [Fact]
    public async Task A_repeated_request_agrees_once()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var first = (await world.Agreements.AgreeAsync(viewer, Request(world), "key-1", default)).Value;
        var again = (await world.Agreements.AgreeAsync(viewer, Request(world), "key-1", default)).Value;
        await world.RunAsync();

        Assert.Equal((first.AgreementId, null), (again.AgreementId, again.Confirmation));
        Assert.Single(world.Channel.Requests);
    }

    private static AgreementRequest Request(DeliveryWorld world) =>
        new(world.School.Anna.Id, ScriptedChannel.Id, "8 (999) 123-45-67", DeliveryTopics.Marks, DeliveryTiming.Instant, null);
}
