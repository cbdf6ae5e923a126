using System.Text.Json;
using EJournal.TestKit.Live;

namespace EJournal.EndToEnd.Tests;

/// <summary>Two processes of the server on one database: whichever a parent is connected to tells what the other wrote.</summary>
public sealed class ChangesAcrossServersTests
{
    [Fact]
    public async Task Each_process_tells_what_any_wrote_also_after_one_was_killed_and_came_back()
    {
        await using var first = new EJournalServer();
        var day = await SchoolDay.BeginAsync(first, SchoolDay.MotherLogin);
        await using var second = first.Another();
        await second.StartAsync();
        var mother = await second.SignInAsync(SchoolDay.MotherLogin, SchoolDay.Password);
        using var onFirst = await ListenAsync(first, mother, day);
        using var onSecond = await ListenAsync(second, mother, day);

        var mark = await Teacher.SetAsync(first, day, day.PupilId, "4");
        Assert.Equal("MARK_SET 4", Told(await onFirst.ReadAsync()));
        Assert.Equal("MARK_SET 4", Told(await onSecond.ReadAsync()));

        await first.KillAsync();
        await Assert.ThrowsAnyAsync<Exception>(onFirst.ReadAsync);
        await Teacher.SetAsync(second, day, day.PupilId, "5", mark.GetProperty("id").GetString(), "ошибка ввода");
        Assert.Equal("MARK_CORRECTED 5", Told(await onSecond.ReadAsync()));

        await first.StartAsync();
        using var again = await ListenAsync(first, mother, day);
        await Teacher.SetAsync(second, day, day.PupilId, "3", mark.GetProperty("id").GetString(), "ошибка ввода");
        Assert.Equal("MARK_CORRECTED 3", Told(await again.ReadAsync()));
    }

    private static async Task<SocketClient> ListenAsync(EJournalServer server, string token, SchoolDay day)
    {
        var client = await SocketClient.InitialisedAsync(new Uri(server.Http.BaseAddress!, "graphql"), $"Bearer {token}");
        await client.SubscribeAsync("diary", $$"""subscription { diaryChanged(pupilId: "{{day.PupilId}}") { kind mark { value } } }""");
        // Answered after the subscription is open.
        await client.SubscribeAsync("read", "{ viewer { account { login } } }");
        Assert.Equal("""{"id":"read","type":"next","payload":{"data":{"viewer":{"account":{"login":"parent39"}}}}}""", await client.ReadAsync());
        await client.ReadAsync();
        return client;
    }

    private static string Told(string message)
    {
        var change = JsonDocument.Parse(message).RootElement.GetProperty("payload").GetProperty("data").GetProperty("diaryChanged");
        return $"{change.GetProperty("kind").GetString()} {change.GetProperty("mark").GetProperty("value").GetString()}";
    }
}
