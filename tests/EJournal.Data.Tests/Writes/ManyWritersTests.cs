using EJournal.Data.Audit;
using EJournal.Data.Tests.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Writes;

/// <summary>Units of work stand for processes: they share no lock but the database's.</summary>
public sealed class ManyWritersTests : SchoolTest, IDisposable
{
    private const int Writers = 16;

    private readonly List<JournalWrites> _processes = [];

    public void Dispose() => _processes.ForEach(process => process.Dispose());

    [Fact]
    [Requirement("LES-22")]
    public async Task Of_two_teachers_who_correct_one_mark_one_succeeds_and_one_is_told_each_of_a_hundred_times()
    {
        const int Rounds = 100;
        var (teacher, deputy) = (await School.ViewerAsync("maths"), await School.ViewerAsync("deputy"));
        var id = School.BorisMark.Id;
        var (first, second) = (Process(), Process());
        for (var seen = 1; seen <= Rounds; seen++)
        {
            var version = seen;
            var answers = await Task.WhenAll(
                Task.Run(() => first.RunAsync(MarkWrite.Request(teacher), MarkWrite.Correct(id, version, "4"), default)),
                Task.Run(() => second.RunAsync(MarkWrite.Request(deputy), MarkWrite.Correct(id, version, "5"), default)));
            Assert.Single(answers, answer => answer.Allowed);
            Assert.Equal(RefusalCode.Conflict, Assert.Single(Assert.Single(answers, answer => !answer.Allowed).Refusals).Code);
        }

        await using var db = Database.Open();
        var mark = await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == id);
        Assert.Equal(Rounds + 1, mark.Version);
        Assert.Equal(Enumerable.Range(1, Rounds + 1), mark.Revisions.Select(r => r.Number).Order());
        Assert.Equal(Rounds, await db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Sixteen_callers_with_one_key_have_one_effect_and_equal_answers_each_of_fifty_times()
    {
        const int Keys = 50;
        var viewer = await School.ViewerAsync("maths");
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        var made = new HashSet<long>();
        var (first, second) = (Process(), Process());
        for (var key = 0; key < Keys; key++)
        {
            var request = MarkWrite.Request(viewer, $"key-{key}");
            var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() =>
                (i % 2 == 0 ? first : second).RunAsync(request, change, default))));
            Assert.True(made.Add(Assert.Single(answers.Select(answer => answer.Value).Distinct())));
        }

        await using var db = Database.Open();
        Assert.Equal(Keys, await db.Marks.CountAsync(m => made.Contains(m.Id)));
        Assert.Equal(Keys, await db.AuditEntries.CountAsync());
        Assert.Equal(Keys, await db.JournalEvents.CountAsync());
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task Events_of_sixteen_writers_are_committed_in_the_order_of_their_ids_and_the_audit_chain_is_one()
    {
        const int Each = 25;
        var viewer = await School.ViewerAsync("maths");
        using var written = new CancellationTokenSource();
        var reading = ReadByCursorAsync(written.Token);

        var decisions = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(Process(), viewer, Each))));
        await written.CancelAsync();

        Assert.All(decisions.SelectMany(all => all), decision => Assert.True(decision.Allowed));
        await using var db = Database.Open();
        Assert.Equal(await db.JournalEvents.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(), await reading);
        Assert.Equal(Writers * Each, (await reading).Count);
        var chain = await AuditChain.VerifyAsync(db);
        Assert.Equal((true, Writers * Each), (chain.Intact, chain.Entries));
    }

    private JournalWrites Process()
    {
        var process = new JournalWrites(Database.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), Database.Clock, new OutboxDoorbell());
        lock (_processes)
            _processes.Add(process);
        return process;
    }

    private async Task<List<Decision<long>>> WriteAsync(JournalWrites writes, Viewer viewer, int number)
    {
        var decisions = new List<Decision<long>>();
        for (var i = 0; i < number; i++)
            decisions.Add(await writes.RunAsync(MarkWrite.Request(viewer), MarkWrite.Set(School.MathsLesson, School.Boris, "4"), default));
        return decisions;
    }

    /// <summary>Reads as subscriptions do: only what lies behind the last event seen. One that is committed late would be missed.</summary>
    private async Task<List<long>> ReadByCursorAsync(CancellationToken written)
    {
        var seen = new List<long>();
        for (var last = false; ;)
        {
            await using var db = Database.Open();
            var cursor = seen.LastOrDefault();
            seen.AddRange(await db.JournalEvents.Where(e => e.Id > cursor).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(CancellationToken.None));
            if (last)
                return seen;
            last = written.IsCancellationRequested;
            await Task.Yield();
        }
    }
}
