using System.Diagnostics;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.TestKit;
using EJournal.TestKit.Peers;

namespace EJournal.Delivery.Tests.Wire;

/// <summary>The shipped SMS plugin, loaded from its folder, and Debian's Kannel with its fakesmsc as the mobile network.</summary>
public sealed class SmsTests(KannelFixture kannel) : IClassFixture<KannelFixture>
{
    private const string Phone = "+79991234567";

    [Fact]
    [Requirement("DLV-07")]
    public async Task Performance_and_attendance_reach_the_phone_of_the_parent_who_confirmed_it()
    {
        await using var world = await DeliveryWorld.WithShippedAsync(
            "sms",
            ("gatewayUrl", kannel.GatewayUrl.ToString()),
            ("username", KannelFixture.UserName),
            ("password", KannelFixture.Password),
            ("sender", "School17"));
        var father = await world.School.ViewerAsync("annas-father");
        var agreement = (await world.Agreements.AgreeAsync(
            father,
            new(world.School.Anna.Id, "sms", "8 (999) 123-45-67", DeliveryTopics.Marks | DeliveryTopics.Attendance, DeliveryTiming.Instant, PrivacyLevel.Full),
            null,
            default)).Value.AgreementId;
        await world.RunAsync();
        var code = await ReceivedAsync(1);
        Assert.Matches("^Электронный дневник: код [0-9]{6}, действует 10 минут\\.$", code);
        Assert.Equal(agreement, (await world.Agreements.ConfirmAsync(father, agreement, code.Split("код ")[1][..6], default)).Value);

        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.Journal.RecordAttendanceAsync(world.School.EnglishLesson1, world.School.Anna, AttendanceStatus.Absent);
        await world.AfterHoldBackAsync();

        Assert.Equal("Математика, 07.09: 5 — контрольная работа\nАнглийский язык, 07.09: отсутствие на уроке", await ReceivedAsync(2));
        Assert.Equal(DeliveryStatus.Delivered, (await world.OnlyMessageAsync()).Status);
    }

    /// <summary>The text of the n-th message to the phone; the gateway answers before it sends.</summary>
    private async Task<string> ReceivedAsync(int number)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            if (kannel.Sent.Where(s => s.To == Phone).ElementAtOrDefault(number - 1) is { } sms)
                return sms.Text;
        }

        throw new TimeoutException($"There is no SMS number {number} to the phone after 30 s.");
    }
}
