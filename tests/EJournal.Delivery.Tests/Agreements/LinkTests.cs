using System.Security.Cryptography;
using EJournal.Delivery.Agreements;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.Plugins;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Agreements;

public sealed class LinkTests
{
    private const string Chat = "+79990001122";
    private const string OtherChat = "+79990003344";

    [Fact]
    [Requirement("DLV-02")]
    public async Task Opening_the_link_confirms_the_chat_it_was_opened_in()
    {
        await using var world = await LinkingWorldAsync();
        var (id, token) = await AgreeAsync(world);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        world.Channel.Inbound.Enqueue(Opened("1", token, Chat));
        await world.PollAsync();
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal([(Chat, "Математика, 07.09: 5 — контрольная работа")], world.Channel.Sent);
        var contact = (await world.AgreementAsync(id)).Contact;
        Assert.Equal((null, "+7 *** ***-**-22"), (contact.SecretHash, contact.Masked));
    }

    [Fact]
    public async Task A_link_works_once_for_whoever_is_first()
    {
        await using var world = await LinkingWorldAsync();
        var (id, token) = await AgreeAsync(world);
        world.Channel.Inbound.Enqueue(Opened("1", token, Chat));
        world.Channel.Inbound.Enqueue(Opened("2", token, OtherChat));
        await world.PollAsync();

        Assert.Equal(Chat, (await world.AgreementAsync(id)).Contact.Address);
    }

    [Theory]
    [InlineData(599, Chat)]
    [InlineData(601, null)]
    public async Task A_link_is_good_for_ten_minutes_and_an_invented_one_for_nothing(int seconds, string? address)
    {
        await using var world = await LinkingWorldAsync();
        var (id, token) = await AgreeAsync(world);
        world.Clock.Advance(TimeSpan.FromSeconds(seconds));
        world.Channel.Inbound.Enqueue(Opened("1", "invented", OtherChat));
        world.Channel.Inbound.Enqueue(Opened("2", token, Chat));
        await world.PollAsync();

        var agreement = await world.AgreementAsync(id);
        Assert.Equal((address is not null, address), (agreement.Active, agreement.Contact.Address));
    }

    [Fact]
    public async Task A_link_is_stored_as_its_hash_and_nowhere_as_it_is()
    {
        await using var world = await LinkingWorldAsync();
        var (id, token) = await AgreeAsync(world);

        // 43 characters of 64 are the 256 bits that were drawn.
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(token).Length);
        Assert.Equal(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)), (await world.AgreementAsync(id)).Contact.SecretHash);
        var dump = await DatabaseDump.OfAsync(world.Database);
        Assert.DoesNotContain(token, dump, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(token)), dump, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_in_the_messenger_ends_the_agreements_of_that_chat_and_what_is_queued()
    {
        await using var world = await LinkingWorldAsync();
        var (id, token) = await AgreeAsync(world);
        world.Channel.Inbound.Enqueue(Opened("1", token, Chat));
        await world.PollAsync();
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        world.Channel.Inbound.Enqueue(new InboundEvent.Unsubscribed("2", world.Clock.GetUtcNow(), Chat, "stop"));
        await world.PollAsync();
        await world.AfterHoldBackAsync();

        Assert.Empty(world.Channel.Requests);
        Assert.Equal("CHANNEL", (await world.AgreementAsync(id)).WithdrawalReason);
        Assert.Equal(DeliveryStatus.Withdrawn, (await world.OnlyMessageAsync()).Status);
    }

    [Fact]
    public async Task An_event_that_comes_again_changes_nothing_again()
    {
        await using var world = await LinkingWorldAsync();
        var (_, token) = await AgreeAsync(world);
        world.Channel.Inbound.Enqueue(Opened("1", token, Chat));
        world.Channel.Inbound.Enqueue(new InboundEvent.Unsubscribed("2", world.Clock.GetUtcNow(), Chat, "stop"));
        await world.PollAsync();
        var (second, secondToken) = await AgreeAsync(world);
        world.Channel.Inbound.Clear();
        world.Channel.Inbound.Enqueue(Opened("3", secondToken, Chat));
        // The old stop comes once more, after the new link.
        world.Channel.Inbound.Enqueue(new InboundEvent.Unsubscribed("2", world.Clock.GetUtcNow(), Chat, "stop"));
        await world.PollAsync();

        Assert.True((await world.AgreementAsync(second)).Active);
        Assert.Equal([null, "1"], world.Channel.Cursors);
        await using var db = world.Database.Open();
        Assert.Equal("2", (await db.ChannelConfigurations.SingleAsync()).InboundCursor);
    }

    [Fact]
    public async Task Strangers_who_write_to_the_bot_leave_no_trace_but_the_cursor()
    {
        await using var world = await LinkingWorldAsync();
        await using var db = world.Database.Open();
        var before = await db.AuditEntries.CountAsync();
        world.Channel.Inbound.Enqueue(Opened("1", "invented", Chat));
        await world.PollAsync();

        Assert.Equal(before, await db.AuditEntries.CountAsync());
        Assert.Equal("1", (await db.ChannelConfigurations.SingleAsync()).InboundCursor);
    }

    [Fact]
    public async Task A_messenger_takes_no_typed_address_and_a_token_is_no_code()
    {
        await using var world = await LinkingWorldAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var typed = await world.Agreements.AgreeAsync(viewer, Request(world) with { Address = Chat }, null, default);
        Assert.Equal(RefusalCode.ContactInvalid, Assert.Single(typed.Refusals).Code);

        var (id, token) = await AgreeAsync(world);
        Assert.False((await world.Agreements.ConfirmAsync(viewer, id, token, default)).Allowed);
        Assert.False((await world.AgreementAsync(id)).Active);
    }

    private static Task<DeliveryWorld> LinkingWorldAsync() => DeliveryWorld.CreateAsync(new ScriptedChannel(LinkMethod.DeepLink));

    private static async Task<(long Id, string Token)> AgreeAsync(DeliveryWorld world)
    {
        var made = await world.Agreements.AgreeAsync(await world.School.ViewerAsync("annas-father"), Request(world), null, default);
        return (made.Value.AgreementId, made.Value.Confirmation!.Link!.Query.Split('=')[1]);
    }

    private static InboundEvent.Linked Opened(string key, string token, string chat) => new(key, DateTimeOffset.UnixEpoch, token, chat, "Папа");

    private static AgreementRequest Request(DeliveryWorld world) =>
        new(world.School.Anna.Id, ScriptedChannel.Id, null, DeliveryTopics.Marks, DeliveryTiming.Instant, PrivacyLevel.Full);
}
