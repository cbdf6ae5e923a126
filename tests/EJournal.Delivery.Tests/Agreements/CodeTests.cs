using System.Security.Cryptography;
using EJournal.Delivery.Agreements;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Agreements;

public sealed class CodeTests
{
    [Fact]
    [Requirement("DLV-02")]
    public async Task A_number_is_used_only_after_the_code_sent_to_it_came_back()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var made = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value;
        Assert.Equal((null, world.Clock.Now.AddMinutes(10)), (made.Confirmation!.Link, made.Confirmation.ExpiresAt));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "2");
        await world.RunAsync();
        Assert.Matches("^Электронный дневник: код [0-9]{6}, действует 10 минут\\.$", Assert.Single(world.Channel.Texts));
        var before = await world.AgreementAsync(made.AgreementId);
        Assert.Equal(
            (null, "+7 *** ***-**-67", ContactOrigin.SelfEntered, false),
            (before.Contact.ConfirmedAt, before.Contact.Masked, before.Contact.Origin, before.Active));

        world.Clock.Advance(TimeSpan.FromSeconds(1));
        var confirmed = await world.Agreements.ConfirmAsync(viewer, made.AgreementId, $" {world.LastCode()} ", default);
        Assert.Equal(made.AgreementId, confirmed.Value);
        await world.Journal.SetMarkAsync(world.School.EnglishLesson1, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        // Without a wish, no values (deny by default); the mark before the confirmation is not told.
        Assert.Equal("Английский язык, 07.09: новая отметка", world.Channel.Texts[^1]);
        Assert.Equal(2, world.Channel.Requests.Count);
    }

    [Fact]
    [Requirement("DLV-02")]
    public async Task The_number_on_file_is_taken_when_none_is_given_and_confirmed_all_the_same()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await using (var db = world.Database.OpenTracking())
        {
            (await db.People.SingleAsync(p => p.Id == world.School.AnnasFather.PersonId)).Phone = "+79995550011";
            await db.SaveChangesAsync();
        }

        var viewer = await world.School.ViewerAsync("annas-father");
        var made = (await world.Agreements.AgreeAsync(viewer, Request(world) with { Address = null }, null, default)).Value;
        await world.RunAsync();

        Assert.Equal("+79995550011", Assert.Single(world.Channel.Sent).Address);
        var contact = (await world.AgreementAsync(made.AgreementId)).Contact;
        Assert.Equal((ContactOrigin.Written, null), (contact.Origin, contact.ConfirmedAt));
    }

    [Fact]
    public async Task Five_wrong_codes_close_the_confirmation()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var id = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value.AgreementId;
        await world.RunAsync();
        var wrong = Other(world.LastCode());
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            var refusal = Assert.Single((await world.Agreements.ConfirmAsync(viewer, id, wrong, default)).Refusals);
            Assert.Equal(attempt < 5 ? "Код неверный. Проверьте цифры." : "Код больше не действует. Запросите новый.", refusal.Message);
        }

        Assert.False((await world.Agreements.ConfirmAsync(viewer, id, world.LastCode(), default)).Allowed);
        Assert.False((await world.AgreementAsync(id)).Active);
    }

    [Fact]
    public async Task Four_wrong_codes_leave_one_try()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var id = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value.AgreementId;
        await world.RunAsync();
        for (var attempt = 1; attempt <= 4; attempt++)
            Assert.False((await world.Agreements.ConfirmAsync(viewer, id, Other(world.LastCode()), default)).Allowed);

        Assert.True((await world.Agreements.ConfirmAsync(viewer, id, world.LastCode(), default)).Allowed);
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(601, false)]
    public async Task A_code_is_good_for_ten_minutes_and_for_its_owner(int seconds, bool good)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var id = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value.AgreementId;
        await world.RunAsync();
        var stranger = await world.Agreements.ConfirmAsync(await world.School.ViewerAsync("boris-mother"), id, world.LastCode(), default);
        Assert.Equal(RefusalCode.NotFound, Assert.Single(stranger.Refusals).Code);

        world.Clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(good, (await world.Agreements.ConfirmAsync(viewer, id, world.LastCode(), default)).Allowed);
        Assert.Equal(good, (await world.AgreementAsync(id)).Active);
    }

    [Fact]
    public async Task A_code_confirms_once()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        var first = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value.AgreementId;
        await world.RunAsync();
        var used = world.LastCode();
        Assert.True((await world.Agreements.ConfirmAsync(viewer, first, used, default)).Allowed);
        Assert.Null((await world.AgreementAsync(first)).Contact.SecretHash);
        await world.Agreements.WithdrawAsync(viewer, first, default);

        var second = (await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Value.AgreementId;
        await world.RunAsync();

        // One in a million is the same again.
        Assert.Equal(used == world.LastCode(), (await world.Agreements.ConfirmAsync(viewer, second, used, default)).Allowed);
        Assert.True((await world.Agreements.ConfirmAsync(viewer, second, world.LastCode(), default)).Allowed);
    }

    [Fact]
    public async Task Codes_to_one_number_are_limited()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        var viewer = await world.School.ViewerAsync("annas-father");
        for (var request = 0; request < 3; request++)
            Assert.True((await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Allowed);

        var refusal = Assert.Single((await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Refusals);
        Assert.Equal((RefusalCode.ContactInvalid, "Кодов запрошено слишком много. Попробуйте через час."), (refusal.Code, refusal.Message));
        world.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await world.Agreements.AgreeAsync(viewer, Request(world), null, default)).Allowed);
    }

    [Fact]
    public async Task A_code_is_nowhere_in_clear_and_is_erased_after_the_sending()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.Agreements.AgreeAsync(await world.School.ViewerAsync("annas-father"), Request(world), null, default);
        await using var db = world.Database.Open();
        var stored = (await db.DeliveryMessages.SingleAsync()).ProtectedText!;
        await world.RunAsync();

        Assert.DoesNotContain(world.LastCode(), System.Text.Encoding.UTF8.GetString(stored), StringComparison.Ordinal);
        Assert.Equal(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(world.LastCode())), (await db.Contacts.SingleAsync()).SecretHash);
        Assert.Null((await db.DeliveryMessages.SingleAsync()).ProtectedText);
    }

    private static string Other(string code) => code == "000000" ? "000001" : "000000";

    private static AgreementRequest Request(DeliveryWorld world) =>
        new(world.School.Anna.Id, ScriptedChannel.Id, "8 (999) 123-45-67", DeliveryTopics.Marks, DeliveryTiming.Instant, null);
}
