using System.Data.Common;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EJournal.Data.Tests.Sqlite;

/// <summary>Connections of SQLite outlive the lease of a context, and nothing of one lease is seen in the next.</summary>
[Trait("Database", "Own")]
public sealed class KeptConnectionTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(provider: DatabaseProvider.Sqlite);
        _services = new ServiceCollection().AddLogging().AddJournalData(_database.Options).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_statement_that_comes_again_is_the_same_command()
    {
        var commands = new HashSet<DbCommand>(ReferenceEqualityComparer.Instance);
        var seen = new Seen(commands);
        await using var services = new ServiceCollection().AddLogging().AddJournalData(_database.Options)
            .ConfigureDbContext<JournalDb>(options => options.AddInterceptors(seen)).BuildServiceProvider();
        for (var i = 0; i < 10; i++)
        {
            await using var db = await ContextAsync(services);
            Assert.Equal(0, await db.Schools.CountAsync(s => s.Name == $"Nobody {i}"));
        }

        // The first that is seen is not kept; the second is, and serves the eight after it.
        Assert.Equal(2, commands.Count);
    }

    [Fact]
    public async Task The_connection_is_open_at_the_next_lease_and_has_no_transaction()
    {
        DbConnection first;
        await using (var db = await ContextAsync(_services))
        {
            first = db.Database.GetDbConnection();
            await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE \"Left\" (\"Id\" INTEGER)");
        }

        await using var next = await ContextAsync(_services);
        Assert.Same(first, next.Database.GetDbConnection());
        Assert.Equal(System.Data.ConnectionState.Open, first.State);
        Assert.Equal(0, await next.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = 'Left'").SingleAsync());
        await using (await next.Database.BeginTransactionAsync())
            await next.Database.ExecuteSqlRawAsync("CREATE TABLE \"Left\" (\"Id\" INTEGER)");
    }

    [Fact]
    public async Task A_reader_that_was_left_open_holds_nobody_to_the_past()
    {
        await using (var db = await ContextAsync(_services))
        {
            await db.Database.OpenConnectionAsync();
            var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT 1 UNION ALL SELECT 2";
            Assert.True((await command.ExecuteReaderAsync()).Read());
        }

        await using var next = await ContextAsync(_services);
        Assert.Equal(System.Data.ConnectionState.Closed, next.Database.GetDbConnection().State);
        Assert.Equal(0, await next.Schools.CountAsync(s => s.Name == "Nobody"));
    }

    [Fact]
    public async Task A_statement_that_runs_already_can_be_run_beside_itself()
    {
        await using var db = await ContextAsync(_services);
        await db.Database.OpenConnectionAsync();
        for (var i = 0; i < 3; i++)
            Assert.Equal([1, 2], await Numbers(db).ToListAsync());

        var pairs = new List<(int, int)>();
        await foreach (var one in Numbers(db).AsAsyncEnumerable())
        {
            await foreach (var other in Numbers(db).AsAsyncEnumerable())
                pairs.Add((one, other));
        }

        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], pairs);
    }

    [Fact]
    public async Task More_statements_than_are_kept_answer_each_for_itself()
    {
        await using var db = await ContextAsync(_services);
        await db.Database.OpenConnectionAsync();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 150; i++)
                Assert.Equal(i, await db.Database.SqlQueryRaw<int>(Selecting(i)).SingleAsync());
        }
    }

    [Fact]
    public async Task The_tables_are_counted_soon_after_the_start()
    {
        await using (var db = await ContextAsync(_services))
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"Schools\" (\"Key\", \"Name\", \"TimeZone\") VALUES ('k', 'n', 'Europe/Moscow')");
        var counting = _services.GetServices<IHostedService>().ToList();
        foreach (var service in counting)
            await service.StartAsync(CancellationToken.None);

        var counted = 0;
        for (var tries = 0; counted == 0 && tries < 300; tries++)
        {
            await Task.Delay(100);
            await using var db = await ContextAsync(_services);
            if (await db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = 'sqlite_stat1'").SingleAsync() > 0)
                counted = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_stat1 WHERE tbl = 'Schools'").SingleAsync();
        }

        foreach (var service in counting)
            await service.StopAsync(CancellationToken.None);
        Assert.NotEqual(0, counted);
    }

    private static Task<JournalDb> ContextAsync(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();

    private static string Selecting(int number) => $"SELECT {number} AS \"Value\"";

    private static IQueryable<int> Numbers(JournalDb db) => db.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\" UNION ALL SELECT 2");

    private sealed class Seen(HashSet<DbCommand> commands) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            commands.Add(command);
            return new(result);
        }
    }
}
