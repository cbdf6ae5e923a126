using System.Collections.Concurrent;
using EJournal.Data.Audit;
using EJournal.Data.Tests.Writes;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Peers;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.PostgreSql;

[Trait("Database", "Own")]
public sealed class PowerCutTests
{
    private const int Cuts = 5;
    private const int Writers = 4;

    [Fact]
    [Requirement("LES-22")]
    public async Task What_was_acknowledged_before_the_server_died_is_there_whole_and_the_next_write_works()
    {
        await using var cluster = await PostgreSqlCluster.StartNewAsync();
        await using var database = await TestDatabase.InAsync(cluster.Options);
        var school = TestSchool.In(database);
        var viewer = await school.ViewerAsync("maths");
        var acknowledged = new ConcurrentDictionary<string, long>();
        for (var cut = 0; cut < Cuts; cut++)
        {
            var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteUntilItFailsAsync($"{cut}-{writer}"))));
            await Task.Delay(100 + 70 * cut);
            await cluster.CutPowerAsync();
            await writing;
            await cluster.StartAsync();
            await CheckAsync();
        }

        Assert.True(acknowledged.Count > Cuts * Writers, $"Only {acknowledged.Count} writes before {Cuts} cuts.");

        async Task WriteUntilItFailsAsync(string name)
        {
            for (var i = 0; ; i++)
            {
                var key = $"{name}-{i}";
                try
                {
                    var answer = await database.Writes.RunAsync(MarkWrite.Request(viewer, key), MarkWrite.Set(school.MathsLesson, school.Boris, "4"), default);
                    acknowledged[key] = answer.Value;
                }
                catch (Exception e) when (e is System.Data.Common.DbException or DbUpdateException or InvalidOperationException)
                {
                    return;
                }
            }
        }

        async Task CheckAsync()
        {
            await using (var db = await OpenAsync())
            {
                var marks = await db.Marks.Where(m => m.PupilId == school.Boris.Id && m.Id != school.BorisMark.Id).Select(m => m.Id).Order().ToListAsync();
                Assert.Subset(marks.ToHashSet(), acknowledged.Values.ToHashSet());
                // No half of a change: each mark has its key, its event, its revision and its audit entry.
                Assert.Equal(marks, await db.IdempotencyRecords.Select(r => r.ResultId).Order().ToListAsync());
                Assert.Equal(marks, await db.JournalEvents.Select(e => e.MarkId!.Value).Order().ToListAsync());
                Assert.Equal(marks, await db.MarkRevisions.Where(r => marks.Contains(r.MarkId)).Select(r => r.MarkId).Order().ToListAsync());
                var chain = await AuditChain.VerifyAsync(db);
                Assert.Equal((true, marks.Count), (chain.Intact, (int)chain.Entries));
            }

            foreach (var (key, id) in acknowledged.Take(3))
                Assert.Equal(id, (await database.Writes.RunAsync(MarkWrite.Request(viewer, key), MarkWrite.Set(school.MathsLesson, school.Boris, "4"), default)).Value);
        }

        // The pool finds out connection by connection that the server it knew is gone; so does a request, and the next one works.
        async Task<JournalDb> OpenAsync()
        {
            for (var attempt = 0; ; attempt++)
            {
                var db = database.Open();
                try
                {
                    await db.Schools.CountAsync();
                    return db;
                }
                catch (Exception e) when (attempt <= Writers && e is System.Data.Common.DbException or InvalidOperationException)
                {
                    await db.DisposeAsync();
                }
            }
        }
    }
}
