using EJournal.Data.Tests.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Writes;

public sealed class JournalWritesTests : SchoolTest
{
    private Task<Viewer> Teacher => School.ViewerAsync("maths");

    [Fact]
    [Requirement("LES-22")]
    public async Task Change_is_stored_with_history_event_and_audit_entry()
    {
        var viewer = await Teacher;

        var decision = await Database.Writes.RunAsync(
            MarkWrite.Request(viewer), MarkWrite.Set(School.MathsLesson, School.Boris, "4"), CancellationToken.None);

        await using var db = Database.Open();
        var mark = await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == decision.Value);
        Assert.Equal("4", Assert.Single(mark.Revisions).Value);
        var happened = await db.JournalEvents.SingleAsync();
        Assert.Equal((mark.Id, School.School.Id, Database.Clock.Now, null), (happened.MarkId, happened.SchoolId, happened.At, happened.PlannedAt));
        var audit = await db.AuditEntries.SingleAsync();
        Assert.Equal((1L, viewer.AccountId, School.School.Id, "mark.set", $"Mark:{mark.Id}"), (audit.Sequence, audit.AccountId, audit.SchoolId, audit.Action, audit.Subject));
        Assert.Equal($$"""{"lesson":{{School.MathsLesson.Id}},"value":"4"}""", audit.Details);
    }

    [Fact]
    public async Task Same_key_returns_the_first_answer_and_changes_nothing()
    {
        var viewer = await Teacher;
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        var first = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None);
        var before = await DatabaseDump.OfAsync(Database);

        var second = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None);

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(before, await DatabaseDump.OfAsync(Database));
    }

    [Fact]
    public async Task Same_key_with_another_input_is_a_conflict()
    {
        var viewer = await Teacher;
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1", "first"), change, CancellationToken.None);
        var before = await DatabaseDump.OfAsync(Database);

        var second = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1", "second"), change, CancellationToken.None);

        var refusal = Assert.Single(second.Refusals);
        Assert.Equal((RefusalCode.Conflict, "idempotencyKey"), (refusal.Code, refusal.Field));
        Assert.Equal(before, await DatabaseDump.OfAsync(Database));
    }

    [Fact]
    public async Task Same_key_of_another_account_is_another_key()
    {
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        var first = await Database.Writes.RunAsync(MarkWrite.Request(await Teacher, "k-1"), change, CancellationToken.None);

        var second = await Database.Writes.RunAsync(MarkWrite.Request(await School.ViewerAsync("deputy"), "k-1"), change, CancellationToken.None);

        Assert.NotEqual(first.Value, second.Value);
    }

    [Fact]
    public async Task Key_is_forgotten_after_a_day()
    {
        var viewer = await Teacher;
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        var first = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None);

        Database.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        var inTime = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None);
        Database.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var later = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None);

        Assert.Equal(first.Value, inTime.Value);
        Assert.NotEqual(first.Value, later.Value);
    }

    [Fact]
    public async Task Sixteen_callers_with_one_key_have_one_effect_and_equal_answers()
    {
        var viewer = await Teacher;
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-16"), change, CancellationToken.None))));

        await using var db = Database.Open();
        var made = Assert.Single(await db.Marks.Where(m => m.PupilId == School.Boris.Id && m.Id != School.BorisMark.Id).ToListAsync());
        Assert.All(answers, answer => Assert.Equal(made.Id, answer.Value));
        Assert.Equal(1, await db.AuditEntries.CountAsync());
        Assert.Equal(1, await db.JournalEvents.CountAsync());
    }

    [Fact]
    public async Task Two_processes_with_one_key_have_one_effect_and_equal_answers()
    {
        var viewer = await Teacher;
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");
        // A second unit of work on the same file stands for a second process: they share no lock but the database's.
        using var second = new JournalWrites(
            Database.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), Database.Clock, new OutboxDoorbell());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            (i % 2 == 0 ? Database.Writes : second).RunAsync(MarkWrite.Request(viewer, "k-2"), change, CancellationToken.None))));

        await using var db = Database.Open();
        var made = Assert.Single(await db.Marks.Where(m => m.PupilId == School.Boris.Id && m.Id != School.BorisMark.Id).ToListAsync());
        Assert.All(answers, answer => Assert.Equal(made.Id, answer.Value));
    }

    [Fact]
    public async Task Two_teachers_who_correct_one_mark_end_in_one_success_and_one_conflict()
    {
        var (homeroom, deputy) = (await Teacher, await School.ViewerAsync("deputy"));
        var id = School.BorisMark.Id;

        var answers = await Task.WhenAll(
            Task.Run(() => Database.Writes.RunAsync(MarkWrite.Request(homeroom), MarkWrite.Correct(id, 1, "4"), CancellationToken.None)),
            Task.Run(() => Database.Writes.RunAsync(MarkWrite.Request(deputy), MarkWrite.Correct(id, 1, "5"), CancellationToken.None)));

        Assert.Single(answers, a => a.Allowed);
        Assert.Equal(RefusalCode.Conflict, Assert.Single(Assert.Single(answers, a => !a.Allowed).Refusals).Code);
        await using var db = Database.Open();
        var mark = await db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == id);
        Assert.Equal(2, mark.Version);
        Assert.Equal([1, 2], mark.Revisions.Select(r => r.Number).Order());
        Assert.Equal(1, await db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Refusal_after_half_of_the_work_leaves_every_table_as_it_was()
    {
        var viewer = await Teacher;
        var before = await DatabaseDump.OfAsync(Database);

        var decision = await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), async (write, ct) =>
        {
            await MarkWrite.Set(School.MathsLesson, School.Boris, "4")(write, ct);
            return new Refusal(RefusalCode.PeriodClosed, "Четверть закрыта.");
        }, CancellationToken.None);

        Assert.Equal(RefusalCode.PeriodClosed, Assert.Single(decision.Refusals).Code);
        Assert.Equal(before, await DatabaseDump.OfAsync(Database));
    }

    [Fact]
    public async Task Failure_after_half_of_the_work_leaves_every_table_as_it_was_and_the_next_write_works()
    {
        var viewer = await Teacher;
        var before = await DatabaseDump.OfAsync(Database);
        var change = MarkWrite.Set(School.MathsLesson, School.Boris, "4");

        await Assert.ThrowsAsync<TimeoutException>(() => Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), async (write, ct) =>
        {
            await change(write, ct);
            throw new TimeoutException();
        }, CancellationToken.None));

        Assert.Equal(before, await DatabaseDump.OfAsync(Database));
        Assert.True((await Database.Writes.RunAsync(MarkWrite.Request(viewer, "k-1"), change, CancellationToken.None)).Allowed);
    }

    [Fact]
    public async Task Change_without_an_audit_entry_is_a_mistake_and_is_not_stored()
    {
        var viewer = await Teacher;
        var before = await DatabaseDump.OfAsync(Database);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.Writes.RunAsync(MarkWrite.Request(viewer), async (write, ct) =>
        {
            (await write.Db.Lessons.FirstAsync(ct)).Topic = "Дроби";
            return 1L;
        }, CancellationToken.None));

        Assert.Equal(before, await DatabaseDump.OfAsync(Database));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Empty_key_is_refused(string key)
    {
        var decision = await Database.Writes.RunAsync(
            MarkWrite.Request(await Teacher, key), MarkWrite.Set(School.MathsLesson, School.Boris, "4"), CancellationToken.None);

        Assert.Equal((RefusalCode.InvalidValue, "idempotencyKey"), (decision.Refusals[0].Code, decision.Refusals[0].Field));
    }

    [Fact]
    public async Task Doorbell_rings_for_everybody_after_a_commit_with_an_event_and_not_after_a_refusal()
    {
        var doorbell = Database.Services.GetRequiredService<OutboxDoorbell>();
        using var bell = doorbell.Listen();
        using var other = doorbell.Listen();
        var viewer = await Teacher;
        await Database.Writes.RunAsync(MarkWrite.Request(viewer), (_, _) =>
            Task.FromResult<Decision<long>>(new Refusal(RefusalCode.Forbidden, "Нельзя.")), CancellationToken.None);
        var silent = bell.WaitAsync(TimeSpan.FromMinutes(5), TimeProvider.System, CancellationToken.None);
        Assert.False(silent.IsCompleted);

        await Database.Writes.RunAsync(MarkWrite.Request(viewer), MarkWrite.Set(School.MathsLesson, School.Boris, "4"), CancellationToken.None);

        await silent.WaitAsync(TimeSpan.FromSeconds(30));
        await other.WaitAsync(TimeSpan.FromMinutes(5), TimeProvider.System, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
    }
}
