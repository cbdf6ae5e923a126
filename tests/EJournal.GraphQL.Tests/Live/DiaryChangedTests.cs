using System.Diagnostics;
using EJournal.Data;
using EJournal.Domain.Delivery;
using EJournal.TestKit;
using EJournal.TestKit.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

public sealed class DiaryChangedTests() : LiveTest("--EJournal:Live:PollInterval", "00:10:00")
{
    [Fact]
    [Requirement("DIA-01")]
    public async Task A_parent_hears_of_a_mark_and_of_its_correction_within_a_second()
    {
        using var father = await ListenAsync("annas-father", Anna);

        await SetMarkAsync("3");
        Assert.Equal(
            """{"id":"diary","type":"next","payload":{"data":{"diaryChanged":{"kind":"MARK_CORRECTED","pupil":{"name":{"short":"Белова И. О."}},"lesson":{"number":1},"mark":{"value":"3"},"at":"2026-09-07T09:00:00Z"}}}}""",
            await father.ReadAsync());

        // The best of several: the machine may be busy with something else.
        var fastest = TimeSpan.MaxValue;
        foreach (var value in new[] { "4", "2", "5" })
        {
            await SetMarkAsync(value);
            var watch = Stopwatch.StartNew();
            Assert.Equal($"MARK_CORRECTED {value}", Told(await father.ReadAsync()));
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Absences_and_homework_are_told_to_the_pupils_concerned_and_to_nobody_else()
    {
        using var anna = await ListenAsync("anna", Anna);
        using var boris = await ListenAsync("boris", Id("Pupil", School.Boris.Id));

        await RecordAsync("english2", School.EnglishLesson2.Id, new { topic = "London", homework = new[] { new { text = "p. 7" } } });
        await RecordAsync("maths", School.MathsLesson.Id, new
        {
            topic = "Дроби",
            homework = new[] { new { text = "№ 5" } },
            absences = new[] { new { pupilId = Id("Pupil", School.Boris.Id), status = "ABSENT" } },
        });
        await SetMarkAsync("2");

        Assert.Equal("HOMEWORK -", Told(await boris.ReadAsync()));
        var two = new[] { Told(await boris.ReadAsync()), Told(await boris.ReadAsync()) };
        Assert.Equal(["ATTENDANCE -", "HOMEWORK -"], two.Order(StringComparer.Ordinal));
        Assert.Equal("HOMEWORK -", Told(await anna.ReadAsync()));
        Assert.Equal("MARK_CORRECTED 2", Told(await anna.ReadAsync()));
    }

    [Fact]
    public async Task A_diary_one_may_not_know_of_is_the_same_as_none()
    {
        using var mother = await ConnectAsync("boris-mother");
        await mother.SubscribeAsync("1", ChangesOf(Anna));
        var hidden = await mother.ReadAsync();
        await mother.SubscribeAsync("1", ChangesOf(Id("Pupil", 987_654)));

        Assert.Equal(await mother.ReadAsync(), hidden);
        Assert.Equal("""{"id":"1","type":"error","payload":[{"message":"Такого ученика нет.","extensions":{"code":"NOT_FOUND"}}]}""", hidden);
        Assert.Equal(0, Feed.Subscribers);
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("administrator")]
    public async Task Who_may_see_the_pupil_but_not_the_diary_is_refused(string login)
    {
        using var client = await ConnectAsync(login);
        await client.SubscribeAsync("1", ChangesOf(Anna));
        Assert.Equal("""{"id":"1","type":"error","payload":[{"message":"Нет права читать это поле.","extensions":{"code":"FORBIDDEN"}}]}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_parent_who_loses_the_child_hears_nothing_more_and_the_other_parent_does()
    {
        using var father = await ListenAsync("annas-father", Anna);
        using var mother = await ListenAsync("teacher-and-mother", Anna);
        await using (var db = Server.Database.Open())
            await db.Guardianships.Where(g => g.ParentId == School.AnnasFather.Id).ExecuteDeleteAsync();

        await SetMarkAsync("2");

        Assert.Equal("""{"id":"diary","type":"error","payload":[{"message":"Нет права читать это поле.","extensions":{"code":"FORBIDDEN"}}]}""", await father.ReadAsync());
        Assert.Equal("MARK_CORRECTED 2", Told(await mother.ReadAsync()));
        await Until.TrueAsync(() => Feed.Subscribers == 1);
    }

    [Fact]
    public async Task A_query_and_the_mutation_itself_go_over_the_same_connection()
    {
        using var teacher = await ConnectAsync("maths");
        await teacher.SubscribeAsync("diary", ChangesOf(Anna));
        await teacher.SubscribeAsync("set", $$"""mutation { setMark(input: { lessonId: "{{Monday}}", pupilId: "{{Anna}}", value: "3", reason: "Ошибка" }) { mark { value } } }""");

        var heard = new[] { await teacher.ReadAsync(), await teacher.ReadAsync(), await teacher.ReadAsync() };

        Assert.Contains("""{"id":"set","type":"next","payload":{"data":{"setMark":{"mark":{"value":"3"}}}}}""", heard);
        Assert.Contains("MARK_CORRECTED 3", heard.Select(Told));
    }

    [Fact]
    public async Task Listeners_who_vanish_leave_nothing_behind()
    {
        var clients = new List<SocketClient>();
        for (var i = 0; i < 5; i++)
            clients.Add(await ListenAsync("annas-father", Anna));
        clients.ForEach(c => c.Abort());
        await Until.TrueAsync(() => (Feed.Subscribers, Connections.Open) == (0, 0));
    }

    [Fact]
    public async Task What_is_committed_after_the_last_listener_went_is_not_told_to_the_next()
    {
        using (await ListenAsync("annas-father", Anna))
            await SetMarkAsync("3");
        await Until.TrueAsync(() => Feed.Subscribers == 0);
        await SetMarkAsync("4");

        using var later = await ConnectAsync("annas-father");
        await later.SubscribeAsync("diary", ChangesOf(Anna));
        await Until.TrueAsync(() => Feed.Subscribers == 1);
        await SetMarkAsync("5");
        Assert.Equal("MARK_CORRECTED 5", Told(await later.ReadAsync()));
    }

    [Fact]
    public async Task However_many_events_are_found_at_once_each_is_told()
    {
        using var father = await ListenAsync("annas-father", Anna);
        await using (var db = Server.Database.OpenTracking())
        {
            JournalEvent Of(long pupil) => new() { SchoolId = School.School.Id, PupilId = pupil, Kind = DiaryChangeKind.Attendance, At = Server.Database.Clock.Now };
            db.JournalEvents.AddRange(Enumerable.Range(0, 450).Select(i => Of(i % 100 == 49 ? School.Anna.Id : School.Boris.Id)));
            await db.SaveChangesAsync();
        }

        await SetMarkAsync("2");

        for (var i = 0; i < 5; i++)
            Assert.Equal("ATTENDANCE -", Told(await father.ReadAsync()));
        Assert.Equal("MARK_CORRECTED 2", Told(await father.ReadAsync()));
    }

    [Fact]
    public async Task An_idle_listener_holds_no_connection_to_the_database()
    {
        await ForgetConnectionsAsync();
        var clients = new List<SocketClient>();
        foreach (var login in new[] { "annas-father", "teacher-and-mother", "anna", "maths", "director" })
        {
            for (var i = 0; i < 8; i++)
                clients.Add(await ListenAsync(login, Anna));
        }

        // What the pool keeps open is shared: with a connection for each listener there would be 40.
        Assert.InRange(await OpenOnDatabaseAsync(), 1, 20);
        clients.ForEach(c => c.Dispose());
    }

    // The database was another test's before, and the connections in the server's pool are what that one needed.
    private async Task ForgetConnectionsAsync()
    {
        await using var db = await Server.Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
        if (db.Database.GetDbConnection() is NpgsqlConnection pooled)
            NpgsqlConnection.ClearPool(pooled);
    }

    private async Task<int> OpenOnDatabaseAsync()
    {
        await using var db = Server.Database.Open();
        if (db.Database.IsNpgsql())
            return await db.Database.SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database()""").SingleAsync();
        await db.Database.OpenConnectionAsync();
        var file = db.Database.GetDbConnection().DataSource;
        return new DirectoryInfo("/proc/self/fd").GetFiles().Count(f => f.LinkTarget == file);
    }
}
