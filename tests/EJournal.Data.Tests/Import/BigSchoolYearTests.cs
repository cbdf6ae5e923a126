using System.Data.Common;
using System.Diagnostics;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.SchoolYears;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.SampleSchools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace EJournal.Data.Tests.Import;

/// <summary>The school of 22 classes and 572 pupils goes on to 2027/28.</summary>
public sealed class BigSchoolYearTests(ITestOutputHelper output)
{
    [Fact]
    [Requirement("PPL-04")]
    public async Task A_full_school_goes_on_with_exact_counts_and_a_number_of_statements_that_is_not_that_of_its_pupils()
    {
        var statements = new Counter();
        await using var database = await TestDatabase.CreateAsync(services => services.ConfigureDbContext<JournalDb>(o => o.AddInterceptors(statements)));
        using var folder = new ImportedFolder();
        BigSchool.WriteTo(folder.Path);
        // Lessons have no part in it.
        File.Delete(Path.Combine(folder.Path, "timetable.csv"));
        File.Delete(Path.Combine(folder.Path, "plans.csv"));
        await database.ImportedAsync(folder);
        database.Clock.Advance(new DateTimeOffset(2027, 8, 25, 9, 0, 0, TimeSpan.Zero) - database.Clock.GetUtcNow());
        await using var db = database.Open();
        var account = await db.Users.Where(a => a.UserName == "staff0002").Select(a => a.Id).SingleAsync();
        var deputy = await ViewerLoader.LoadAsync(db, account, database.Clock, default);
        var (groups, memberships) = (await db.TeachingGroups.CountAsync(), await db.ClassMemberships.CountAsync());

        statements.Count = 0;
        var watch = Stopwatch.StartNew();
        var opened = await database.Writes.RunAsync(WriteRequest.By(deputy!, "openSchoolYear", null, new { }), OpenAsync, default);
        output.WriteLine($"{statements.Count} statements, {watch.Elapsed.TotalSeconds:0.00} s");

        Assert.Empty(opened.Refusals);
        var classes = await db.Classes.Where(c => c.Year == 2027).Select(c => c.Id).ToListAsync();
        var made = await db.TeachingGroups.CountAsync() - groups;
        Assert.Equal(22, classes.Count);
        Assert.Equal(520, await db.Pupils.CountAsync(p => p.LeftOn == null && classes.Contains(p.ClassId)));
        Assert.Equal(52, await db.Pupils.CountAsync(p => p.LeftOn == new DateOnly(2027, 8, 25)));
        Assert.Equal((572, 520), (memberships, await db.ClassMemberships.CountAsync() - memberships));
        Assert.Equal((520, 52), (await db.PupilMovements.CountAsync(m => m.Kind == MovementKind.Transferred), await db.PupilMovements.CountAsync(m => m.Kind == MovementKind.Left)));
        Assert.Equal(
            (18, 7), (await db.HomeroomAssignments.CountAsync(), await db.GradingPeriods.CountAsync(p => p.From >= new DateOnly(2027, 8, 1))));
        Assert.Equal(made, await db.LoadChanges.CountAsync());
        // Each row of a class, a group or a period may be a statement of its own; pupils, memberships and movements may not.
        Assert.InRange(statements.Count, 1, classes.Count * 2 + made * 2 + 18 + 7 + 40);
    }

    private static async Task<Decision<long>> OpenAsync(JournalWrite write, CancellationToken ct)
    {
        var first = new[] { "А", "Б" }.Select(letter => new NewClass(1, letter, 1, null));
        var opened = await write.OpenYearAsync(
            new(2027, new(2027, 9, 1), new(2028, 5, 26), null, new("80-у", new(2027, 8, 24)), null, YearCorrections.None with { NewClasses = [.. first] }), ct);
        return opened.TryGet(out var year) ? year.YearId : Decision.Refuse<long>(opened.Refusals);
    }

    private sealed class Counter : DbCommandInterceptor
    {
        private int _count;

        public int Count { get => _count; set => _count = value; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return new(result);
        }
    }
}
