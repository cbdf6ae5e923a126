using System.Data.Common;
using EJournal.Data.Audit;
using EJournal.Data.Tests.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.TestKit;

namespace EJournal.Data.Tests.Audit;

public sealed class AuditChainTests : SchoolTest
{
    [Fact]
    public async Task Chain_of_many_writers_is_one_without_gaps()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(5))));

        var report = await VerifyAsync();

        Assert.True(report.Intact);
        Assert.Equal(40, report.Entries);
    }

    [Theory]
    [InlineData("\"SchoolId\" = 77")]
    [InlineData("\"SchoolId\" = NULL")]
    [InlineData("\"At\" = \"At\" + 1")]
    [InlineData("\"AccountId\" = 77")]
    [InlineData("\"Action\" = 'mark.other'")]
    [InlineData("\"Subject\" = 'Mark:77'")]
    [InlineData("\"Details\" = '{\"value\":\"5\"}'")]
    [InlineData("\"PreviousHash\" = \"Hash\"")]
    [InlineData("\"Hash\" = \"PreviousHash\"")]
    public async Task Changed_column_is_found_at_its_entry(string change)
    {
        await WriteAsync(5);

        await TamperAsync("UPDATE \"AuditEntries\" SET " + change + " WHERE \"Sequence\" = 3");

        Assert.Equal(3, (await VerifyAsync()).FirstBad);
    }

    [Fact]
    public async Task Text_moved_between_columns_is_found()
    {
        await WriteAsync(3);

        await TamperAsync("UPDATE \"AuditEntries\" SET \"Action\" = 'mark.setM', \"Subject\" = substr(\"Subject\", 2) WHERE \"Sequence\" = 2");

        Assert.Equal(2, (await VerifyAsync()).FirstBad);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Removed_entry_is_found(int sequence)
    {
        await WriteAsync(5);

        await TamperAsync("DELETE FROM \"AuditEntries\" WHERE \"Sequence\" = " + sequence);

        var report = await VerifyAsync();
        Assert.Equal((sequence, "missing"), (report.FirstBad!.Value, report.Reason));
    }

    [Fact]
    public async Task Removed_entry_whose_gap_was_closed_is_found()
    {
        await WriteAsync(5);

        await TamperAsync("DELETE FROM \"AuditEntries\" WHERE \"Sequence\" = 3; UPDATE \"AuditEntries\" SET \"Sequence\" = \"Sequence\" - 1 WHERE \"Sequence\" > 3");

        Assert.Equal(3, (await VerifyAsync()).FirstBad);
    }

    [Fact]
    public async Task Swapped_entries_are_found()
    {
        await WriteAsync(5);

        await TamperAsync("UPDATE \"AuditEntries\" SET \"Sequence\" = -1 WHERE \"Sequence\" = 2; UPDATE \"AuditEntries\" SET \"Sequence\" = 2 WHERE \"Sequence\" = 3; UPDATE \"AuditEntries\" SET \"Sequence\" = 3 WHERE \"Sequence\" = -1");

        Assert.Equal(2, (await VerifyAsync()).FirstBad);
    }

    [Fact]
    public async Task Cut_end_shows_in_the_head()
    {
        await WriteAsync(5);
        var before = await VerifyAsync();

        await TamperAsync("DELETE FROM \"AuditEntries\" WHERE \"Sequence\" = 5");

        Assert.NotEqual(before.Head, (await VerifyAsync()).Head);
    }

    [Theory]
    [InlineData("UPDATE \"AuditEntries\" SET \"At\" = 0")]
    [InlineData("DELETE FROM \"AuditEntries\"")]
    [InlineData("UPDATE \"MarkRevisions\" SET \"Value\" = '5'")]
    [InlineData("UPDATE \"MarkRevisions\" SET \"Reason\" = 'x'")]
    [InlineData("UPDATE \"MarkRevisions\" SET \"Reason\" = NULL, \"Value\" = NULL")]
    [InlineData("DELETE FROM \"MarkRevisions\"")]
    [InlineData("DELETE FROM \"Marks\"")]
    [Requirement("LES-22")]
    public async Task Database_itself_refuses_to_rewrite_what_was_recorded(string sql)
    {
        await WriteAsync(2);

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => Database.ExecuteAsync(sql));

        Assert.Matches("(append-only|a mark is withdrawn, not deleted)", refused.Message);
    }

    private async Task WriteAsync(int number)
    {
        var viewer = await School.ViewerAsync("maths");
        for (var i = 0; i < number; i++)
            await Database.Writes.RunAsync(WriteRequest.By(viewer, "test", null, i), (write, _) =>
            {
                write.Audit("mark.set", $"Mark:{i}", new { value = "3" });
                return Task.FromResult(Decision.Allow(1L));
            }, CancellationToken.None);
    }

    private async Task<AuditChainReport> VerifyAsync()
    {
        await using var db = Database.Open();
        return await AuditChain.VerifyAsync(db);
    }

    /// <summary>Who owns the database can switch the triggers off first.</summary>
    private async Task TamperAsync(string sql)
    {
        await Database.ExecuteAsync(Database.Options.Provider == DatabaseProvider.PostgreSql
            ? "ALTER TABLE \"AuditEntries\" DISABLE TRIGGER USER"
            : "DROP TRIGGER \"AuditEntries_no_update\"; DROP TRIGGER \"AuditEntries_no_delete\"");
        await Database.ExecuteAsync(sql);
    }
}
