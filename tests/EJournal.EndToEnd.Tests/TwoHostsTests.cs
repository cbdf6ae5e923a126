using EJournal.Data;
using EJournal.TestKit;
using EJournal.TestKit.Peers;

namespace EJournal.EndToEnd.Tests;

/// <summary>A region runs several copies of the server on one PostgreSQL.</summary>
[Trait("Database", "Own")]
public sealed class TwoHostsTests(TelegramTestApiFixture telegram) : IClassFixture<TelegramTestApiFixture>
{
    [Fact]
    [Requirement("DLV-08")]
    public async Task What_is_entered_at_either_of_two_hosts_reaches_the_mother_once()
    {
        await using var first = new EJournalServer(DatabaseProvider.PostgreSql).Set("Delivery:HoldBack", "00:00:00");
        var day = await SchoolDay.BeginAsync(first, SchoolDay.MotherLogin, "admin");
        await Family.EnableTelegramAsync(first, telegram);
        await Family.AgreeByTelegramAsync(first, telegram, day.PupilId);
        await using var second = first.Another();
        await second.StartAsync();
        var before = (await telegram.SentAsync(Family.BotToken)).Count;

        var markId = (await Teacher.SetAsync(first, day, day.PupilId, "2")).GetProperty("id").GetString();
        string[] values = ["3", "4", "5", "2", "3"];
        for (var i = 0; i < values.Length; i++)
        {
            await telegram.WaitForAsync(Family.BotToken, Family.MotherChat, before + 1 + i);
            await Teacher.SetAsync(i % 2 == 0 ? second : first, day, day.PupilId, values[i], markId, "ошибка ввода");
        }

        await telegram.WaitForAsync(Family.BotToken, Family.MotherChat, before + 1 + values.Length);
        // As long as both hosts look for messages twice.
        await Task.Delay(TimeSpan.FromSeconds(3));
        var sent = (await telegram.SentAsync(Family.BotToken)).Skip(before).Select(m => m.Text).ToList();
        Assert.Equal(1 + values.Length, sent.Count);
        foreach (var (value, text) in values.Prepend("2").Zip(sent))
            Assert.Contains($" {value}", text, StringComparison.Ordinal);
    }
}
