using System.Text.Json;
using EJournal.TestKit;
using EJournal.TestKit.Peers;

namespace EJournal.EndToEnd.Tests;

/// <summary>The main job, with the real server, a Telegram that is not ours, and Kannel.</summary>
public sealed class MarkReachesTheParentTests(TelegramTestApiFixture telegram, KannelFixture kannel)
    : IClassFixture<TelegramTestApiFixture>, IClassFixture<KannelFixture>
{
    private const string DiaryQuery = """
        query Diary($id: ID!) {
          pupil(id: $id) {
            diary(week: "2026-11-16") {
              days {
                date
                lessons {
                  lesson { id topic homework { text dueDate } }
                  marks { value comment workKind { name } revisions { value reason } }
                  attendance { status }
                }
              }
            }
          }
        }
        """;

    [Fact]
    [Requirement("DLV-01")]
    [Requirement("DLV-02")]
    [Requirement("DLV-07")]
    [Requirement("DLV-08")]
    [Requirement("DIA-01")]
    [Requirement("DIA-02")]
    [Requirement("LES-06")]
    [Requirement("LES-07")]
    [Requirement("LES-10")]
    [Requirement("LES-12")]
    [Requirement("LES-14")]
    public async Task A_corrected_mark_and_the_homework_reach_each_parent_once_in_the_form_they_agreed_to()
    {
        await using var server = new EJournalServer().Set("Delivery:HoldBack", "00:00:04");
        var day = await SchoolDay.BeginAsync(server, SchoolDay.MotherLogin, SchoolDay.FatherLogin, "admin");
        await Family.EnableTelegramAsync(server, telegram);
        await Family.EnableSmsAsync(server, kannel);
        await Family.AgreeByTelegramAsync(server, telegram, day.PupilId);
        await Family.AgreeBySmsAsync(server, kannel, day.PupilId);
        var sentBefore = (await telegram.SentAsync(Family.BotToken)).Count;
        var smsBefore = kannel.Sent.Count;

        await Teacher.RecordAsync(server, day, day.ClassmateId);
        var first = await Teacher.SetAsync(server, day, day.PupilId, "4");
        await Teacher.SetAsync(server, day, day.ClassmateId, "3");
        var corrected = await Teacher.SetAsync(
            server, day, day.PupilId, "5", first.GetProperty("id").GetString(), "ошибка ввода", "решил сам");

        Assert.Equal(first.GetProperty("id").GetString(), corrected.GetProperty("id").GetString());
        Assert.Equal(
            """[{"value":"4","reason":null,"author":{"short":"Савина С. И."}},{"value":"5","reason":"ошибка ввода","author":{"short":"Савина С. И."}}]""",
            corrected.GetProperty("revisions").GetRawText());

        var message = await telegram.WaitForAsync(Family.BotToken, Family.MotherChat, sentBefore + 1);
        var text = message[^1].Text;
        Assert.Contains("Математика, 16.11: 5 — работа на уроке", text, StringComparison.Ordinal);
        Assert.Contains("Математика, 16.11, задание на дом: §5, упр. 10", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 —", text, StringComparison.Ordinal);

        var sms = await WaitForSmsAsync(smsBefore + 1);
        Assert.Equal(Family.FatherPhone, sms.To);
        Assert.Contains("Математика, 16.11: 5 — работа на уроке", sms.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("задание", sms.Text, StringComparison.Ordinal);

        var mother = await server.SignInAsync(SchoolDay.MotherLogin, SchoolDay.Password);
        var lesson = LessonOf(await server.DataAsync(mother, DiaryQuery, new { id = day.PupilId }), day);
        Assert.Equal(
            """{"topic":"Умножение на однозначное число","homework":[{"text":"§5, упр. 10","dueDate":"2026-11-17"}]}""",
            $$"""{"topic":{{lesson.GetProperty("lesson").GetProperty("topic").GetRawText()}},"homework":{{lesson.GetProperty("lesson").GetProperty("homework").GetRawText()}}}""");
        Assert.Equal(
            """[{"value":"5","comment":"решил сам","workKind":{"name":"работа на уроке"},"revisions":[{"value":"4","reason":null},{"value":"5","reason":"ошибка ввода"}]}]""",
            lesson.GetProperty("marks").GetRawText());

        // Nothing further follows, and nobody else was written to.
        await Task.Delay(TimeSpan.FromSeconds(6));
        var sent = await telegram.SentAsync(Family.BotToken);
        Assert.Equal(sentBefore + 1, sent.Count);
        Assert.Equal(smsBefore + 1, kannel.Sent.Count);
        foreach (var secret in new[] { "решил сам", "Петров", "79991234567", Family.BotToken, SchoolDay.Password, "§5" })
            Assert.DoesNotContain(secret, server.Log, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("DLV-08")]
    public async Task A_message_committed_before_kill_9_is_sent_after_the_restart()
    {
        await using var server = new EJournalServer().Set("Delivery:HoldBack", "00:00:03");
        var day = await SchoolDay.BeginAsync(server, SchoolDay.MotherLogin, "admin");
        await Family.EnableTelegramAsync(server, telegram);
        await Family.AgreeByTelegramAsync(server, telegram, day.PupilId);
        var before = (await telegram.SentAsync(Family.BotToken)).Count;

        await Teacher.SetAsync(server, day, day.PupilId, "5");
        await server.KillAsync();
        Assert.Equal(before, (await telegram.SentAsync(Family.BotToken)).Count);

        await server.StartAsync();
        var sent = await telegram.WaitForAsync(Family.BotToken, Family.MotherChat, before + 1);
        Assert.Equal("Математика, 16.11: 5 — работа на уроке", sent[^1].Text);
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.Equal(before + 1, (await telegram.SentAsync(Family.BotToken)).Count);
    }

    private async Task<SentSms> WaitForSmsAsync(int count)
    {
        for (var attempt = 0; attempt < 200 && kannel.Sent.Count < count; attempt++)
            await Task.Delay(100);
        return kannel.Sent.Count >= count ? kannel.Sent[^1] : throw new TimeoutException("The SMS did not arrive.");
    }

    private static JsonElement LessonOf(JsonElement data, SchoolDay day) =>
        data.GetProperty("pupil").GetProperty("diary").GetProperty("days").EnumerateArray()
            .SelectMany(d => d.GetProperty("lessons").EnumerateArray())
            .Single(l => l.GetProperty("lesson").GetProperty("id").GetString() == day.LessonId);
}
