using System.Net;
using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

public sealed class CalendarFeedTests : JournalTest
{
    private const string Create = "mutation($pupilId: ID) { createCalendarFeed(pupilId: $pupilId) { address feed { id pupil { name { short } } } errors { code message } } }";

    [Fact]
    public async Task A_family_reads_the_lessons_of_its_child_and_the_events_at_its_address()
    {
        await Server.DataAsync("deputy", "mutation { planEvent(input: { event: { title: \"Линейка\", from: \"2026-09-10\", startsAt: \"09:00\", endsAt: \"10:00\" } }) { errors { code } } }");

        var calendar = await ReadAsync(await CreateAsync("annas-father", School.Anna.Id));

        Assert.Equal(
            [
                "20260907T053000Z Математика CONFIRMED",
                "20260907T062500Z Английский язык CONFIRMED",
                "20260908T053000Z Математика CONFIRMED Замена",
                "20260910T060000Z Линейка CONFIRMED",
            ],
            Entries(calendar));
        Assert.DoesNotContain("Белов", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_reads_the_lessons_that_he_gives()
    {
        Assert.Equal(["20260908T053000Z Математика\\, 7А CONFIRMED Замена"], Entries(await ReadAsync(await CreateAsync("substitute", null))));
    }

    [Fact]
    public async Task A_cancelled_lesson_is_told_as_cancelled()
    {
        var address = await CreateAsync("boris-mother", School.Boris.Id);
        await Server.DataAsync("deputy", "mutation($ids: [ID!]!) { cancelLessons(input: { lessonIds: $ids, reason: \"Карантин\" }) { errors { code } } }", new { ids = new[] { Id("Lesson", School.EnglishLesson2.Id) } });

        Assert.Contains("20260907T062500Z Английский язык CANCELLED", Entries(await ReadAsync(address)));
    }

    [Fact]
    public async Task A_revoked_address_gives_nothing_and_neither_does_that_of_a_parent_no_longer()
    {
        var (revoked, former) = (await CreateAsync("annas-father", School.Anna.Id), await CreateAsync("boris-mother", School.Boris.Id));
        var listed = (await Server.DataAsync("annas-father", "{ viewer { calendarFeeds { id } } }")).GetProperty("viewer").GetProperty("calendarFeeds");
        await Server.DataAsync("annas-father", "mutation($id: ID!) { revokeCalendarFeed(id: $id) { errors { code } } }", new { id = listed[0].GetProperty("id").GetString() });
        await using (var db = Server.Database.Open())
            await db.Guardianships.Where(g => g.PupilId == School.Boris.Id).ExecuteDeleteAsync();

        foreach (var address in new[] { revoked, former, new Uri(revoked, "unknown.ics") })
            Assert.Equal(HttpStatusCode.NotFound, (await Server.GetAsync(address)).StatusCode);
        Assert.Equal("""{"viewer":{"calendarFeeds":[]}}""", (await Server.DataAsync("annas-father", "{ viewer { calendarFeeds { id } } }")).GetRawText());
    }

    [Fact]
    public async Task Nobody_gets_the_address_of_a_child_that_is_not_his()
    {
        const string hidden = """{"createCalendarFeed":{"address":null,"feed":null,"errors":[{"code":"NOT_FOUND","message":"Ученик не найден."}]}}""";

        foreach (var (login, pupil) in new[] { ("annas-father", School.Boris.Id), ("maths", School.Anna.Id), ("director", School.OtherPupil.Id), ("anna", 999_999L) })
            Assert.Equal(hidden, (await Server.DataAsync(login, Create, new { pupilId = Id("Pupil", pupil) })).GetRawText());
    }

    [Fact]
    public async Task Of_the_eleventh_address_it_is_said_that_there_are_ten()
    {
        for (var i = 0; i < 10; i++)
            await CreateAsync("anna", School.Anna.Id);

        var refused = await Server.DataAsync("anna", Create, new { pupilId = Id("Pupil", School.Anna.Id) });

        Assert.Equal("Больше 10 адресов сразу не бывает: отзовите ненужный.", refused.GetProperty("createCalendarFeed").GetProperty("errors")[0].GetProperty("message").GetString());
    }

    private async Task<Uri> CreateAsync(string login, long? pupilId)
    {
        var made = (await Server.DataAsync(login, Create, new { pupilId = pupilId is { } id ? Id("Pupil", id) : null })).GetProperty("createCalendarFeed");
        Assert.Equal("[]", made.GetProperty("errors").GetRawText());
        return new Uri(made.GetProperty("address").GetString()!);
    }

    private async Task<string> ReadAsync(Uri address)
    {
        using var response = await Server.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Start, title, status and note of each entry, in the order of the file.</summary>
    private static IReadOnlyList<string> Entries(string calendar) =>
        [.. calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1).Select(entry =>
        {
            var lines = entry.Split("\r\n").Select(l => l.Split(':', 2)).Where(l => l.Length == 2).ToLookup(l => l[0], l => l[1]);
            return string.Join(' ', new[] { "DTSTART", "SUMMARY", "STATUS", "DESCRIPTION" }.SelectMany(name => lines[name]));
        })];
}
