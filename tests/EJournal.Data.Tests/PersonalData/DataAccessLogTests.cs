using EJournal.Data.PersonalData;
using EJournal.Domain.PersonalData;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Data.Tests.PersonalData;

public sealed class DataAccessLogTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private TestSchool _school = null!;

    public async Task InitializeAsync()
    {
        (_database, _school) = await TestSchool.CreateAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Servers_that_store_the_same_at_once_store_it_once()
    {
        var servers = Enumerable.Range(0, 4).Select(_ => Log()).ToList();
        foreach (var server in servers)
        {
            foreach (var area in Enum.GetValues<DataArea>())
                Assert.True(server.TryAdd(Seen(_school.Anna.Id, area)));
        }

        await Task.WhenAll(servers.Select(server => Task.Run(() => server.StoreAsync(CancellationToken.None))));

        await using var db = _database.Open();
        Assert.Equal(Enum.GetValues<DataArea>(), (await db.DataAccess.ToListAsync()).Select(a => a.Area).Order());
        servers.ForEach(server => server.Dispose());
    }

    [Fact]
    public void What_cannot_be_recorded_is_refused()
    {
        using var log = Log();
        var added = 0;
        while (added < 100_000 && log.TryAdd(Seen(added + 1, DataArea.Marks)))
            added++;

        Assert.Equal(20_000, added);
        Assert.False(log.TryAdd(Seen(added + 1, DataArea.Marks)));
        Assert.True(log.TryAdd(Seen(1, DataArea.Marks)));
    }

    [Fact]
    public async Task What_could_not_be_stored_is_stored_the_next_time()
    {
        using var log = new DataAccessLog(new FailingOnce(Contexts), _database.Clock);
        log.TryAdd(Seen(_school.Anna.Id, DataArea.Marks));

        await Assert.ThrowsAsync<IOException>(() => log.StoreAsync(CancellationToken.None));
        await log.StoreAsync(CancellationToken.None);

        await using var db = _database.Open();
        Assert.Equal(_school.Anna.Id, (await db.DataAccess.SingleAsync()).PupilId);
    }

    [Fact]
    public async Task What_is_older_than_it_is_kept_is_forgotten()
    {
        using var log = Log();
        log.TryAdd(Seen(_school.Anna.Id, DataArea.Marks));
        _database.Clock.Advance(TimeSpan.FromDays(30));
        log.TryAdd(Seen(_school.Anna.Id, DataArea.Diary));
        await log.StoreAsync(CancellationToken.None);

        await log.ForgetAsync(TimeSpan.FromDays(29), CancellationToken.None);

        await using var db = _database.Open();
        Assert.Equal(DataArea.Diary, (await db.DataAccess.SingleAsync()).Area);
    }

    private IDbContextFactory<JournalDb> Contexts => _database.Services.GetRequiredService<IDbContextFactory<JournalDb>>();

    private DataAccessLog Log() => new(Contexts, _database.Clock);

    private DataAccess Seen(long pupilId, DataArea area) =>
        new() { SchoolId = _school.School.Id, PupilId = pupilId, PersonId = _school.MathsTeacher.PersonId, Area = area };

    private sealed class FailingOnce(IDbContextFactory<JournalDb> contexts) : IDbContextFactory<JournalDb>
    {
        private bool _failed;

        public JournalDb CreateDbContext()
        {
            if (_failed)
                return contexts.CreateDbContext();
            _failed = true;
            throw new IOException("the disk is full");
        }
    }
}
