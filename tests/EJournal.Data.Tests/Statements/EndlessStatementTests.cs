using System.Diagnostics;
using EJournal.Data.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Statements;

/// <summary>No statement of a request outlives its time or its caller.</summary>
public sealed class EndlessStatementTests : SchoolTest
{
    private const string Endless =
        """WITH RECURSIVE "Numbers"("Value") AS (SELECT 1 UNION ALL SELECT "Value" + 0 FROM "Numbers") SELECT count(*) AS "Value" FROM "Numbers" """;

    // A machine that is busy with other things may be late, by nothing like this.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Statement_that_takes_too_long_is_ended()
    {
        await using var db = Database.Open();
        await db.Database.OpenConnectionAsync();
        db.Database.SetCommandTimeout(1);
        var watch = Stopwatch.StartNew();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.SqlQueryRaw<long>(Endless).ToListAsync());

        Assert.True(DatabaseTimeout.Caused(failure), $"{failure}");
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1), Soon);
        Assert.NotEqual(0, await db.Schools.CountAsync());
    }

    [Fact]
    public async Task Statement_that_nobody_waits_for_is_ended()
    {
        await using var db = Database.Open();
        await db.Database.OpenConnectionAsync();
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.SqlQueryRaw<long>(Endless).ToListAsync(gone.Token));

        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(150), Soon);
        Assert.NotEqual(0, await db.Schools.CountAsync());
    }

    [Fact]
    public async Task Write_that_is_ended_leaves_nothing_behind()
    {
        await using var db = Database.OpenTracking();
        await using (await db.Database.BeginTransactionAsync())
        {
            (await db.Schools.FirstAsync(s => s.Id == School.School.Id)).Name = "Half done";
            await db.SaveChangesAsync();
            using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(
                $"UPDATE \"Schools\" SET \"Name\" = 'Done' WHERE ({Endless}) > 0", gone.Token));
        }

        await using var after = Database.Open();
        Assert.Equal(School.School.Name, await after.Schools.Where(s => s.Id == School.School.Id).Select(s => s.Name).SingleAsync());
    }

    [Fact]
    public async Task Time_of_a_statement_is_limited_again_after_one_without_limit()
    {
        await using (var db = Database.Open())
            db.Database.SetCommandTimeout(0);

        await using var next = Database.Open();
        await next.Database.OpenConnectionAsync();
        await using var command = next.Schools.AsQueryable().CreateDbCommand();

        Assert.Equal(DatabaseTimeout.Seconds, next.Database.GetCommandTimeout());
        Assert.Equal(DatabaseTimeout.Seconds, command.CommandTimeout);
    }
}
