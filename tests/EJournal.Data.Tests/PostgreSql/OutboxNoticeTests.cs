using EJournal.Data.Tests.Writes;
using EJournal.Data.Writes;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EJournal.Data.Tests.PostgreSql;

[Trait("Database", "Own")]
public sealed class OutboxNoticeTests : IAsyncLifetime
{
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private TestDatabase _database = null!;
    private TestSchool _school = null!;
    private ServiceProvider _other = null!;
    private DoorbellListener _bell = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(provider: DatabaseProvider.PostgreSql);
        _school = TestSchool.In(_database);
        // Another process on the same database.
        _other = new ServiceCollection().AddLogging().AddJournalData(_database.Options).BuildServiceProvider();
        _bell = _other.GetRequiredService<OutboxDoorbell>().Listen();
        foreach (var service in _other.GetServices<IHostedService>())
            await service.StartAsync(default);
        await RingAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var service in _other.GetServices<IHostedService>())
            await service.StopAsync(default);
        _bell.Dispose();
        await _other.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Event_that_another_process_committed_rings()
    {
        await WriteAsync();

        await RingAsync();
    }

    [Fact]
    public async Task Change_that_another_process_refused_does_not_ring()
    {
        var ring = _bell.WaitAsync(Never, TimeProvider.System, default);
        var viewer = await _school.ViewerAsync("maths");
        await Assert.ThrowsAsync<TimeoutException>(() => _database.Writes.RunAsync(MarkWrite.Request(viewer), async (write, ct) =>
        {
            await MarkWrite.Set(_school.MathsLesson, _school.Boris, "4")(write, ct);
            throw new TimeoutException();
        }, default));
        await Task.Delay(500);
        Assert.False(ring.IsCompleted);

        await WriteAsync();

        await ring.WaitAsync(Patience);
    }

    [Fact]
    public async Task Lost_connection_is_made_anew_and_rings_for_what_may_have_been_missed()
    {
        await _database.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'");

        await RingAsync();
        await WriteAsync();

        await RingAsync();
    }

    private Task RingAsync() => _bell.WaitAsync(Never, TimeProvider.System, default).WaitAsync(Patience);

    private async Task WriteAsync() => Assert.True((await _database.Writes.RunAsync(
        MarkWrite.Request(await _school.ViewerAsync("maths")), MarkWrite.Set(_school.MathsLesson, _school.Boris, "4"), default)).Allowed);
}
