using System.Text.RegularExpressions;
using EJournal.Data.Access;
using EJournal.Data.Migrations;
using EJournal.Data.Tests.Import;
using EJournal.Data.Tests.Writes;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EJournal.Data.Tests.PostgreSql;

/// <summary>The grants of docs/configuration.md: enough to serve, not enough to rewrite what was recorded.</summary>
[Trait("Database", "Own")]
public sealed partial class ServingRoleTests
{
    [Fact]
    [Requirement("LES-22")]
    public async Task Role_with_the_grants_of_the_documentation_serves_and_cannot_rewrite_the_record()
    {
        await using var owned = await TestDatabase.CreateAsync(provider: DatabaseProvider.PostgreSql);
        await owned.ExecuteAsync("DROP ROLE IF EXISTS ejournal_server; CREATE ROLE ejournal_server LOGIN PASSWORD 'for-a-test'");
        await owned.ExecuteAsync(Grants());
        var connection = new NpgsqlConnectionStringBuilder(owned.Options.ConnectionString) { Username = "ejournal_server", Password = "for-a-test" };
        await using (var served = await TestDatabase.InAsync(owned.Options with { ConnectionString = connection.ToString() }))
        {
            Assert.Empty((await served.Services.GetRequiredService<JournalMigrator>().MigrateAsync()).Applied);
            Assert.Empty((await served.ImportAsync(Repository.DemoSchool)).Problems);
            Assert.True(await SetMarkAsync(served));
            Assert.Empty(await OverGrantedAsync(served));
            foreach (var statement in new[]
            {
                """UPDATE "AuditEntries" SET "At" = 0""", """DELETE FROM "AuditEntries" """, """TRUNCATE "AuditEntries" """,
                """ALTER TABLE "AuditEntries" DISABLE TRIGGER USER""", """DROP TABLE "AuditEntries" """,
                """UPDATE "MarkRevisions" SET "Value" = '5'""", """DELETE FROM "AttendanceRevisions" """, """DELETE FROM "Marks" """,
                """UPDATE "SchemaVersion" SET "Hash" = '' """,
            })
            {
                var refused = await Assert.ThrowsAsync<PostgresException>(() => served.ExecuteAsync(statement));
                Assert.Equal((statement, PostgresErrorCodes.InsufficientPrivilege), (statement, refused.SqlState));
            }

            using var pooled = new NpgsqlConnection(connection.ToString());
            NpgsqlConnection.ClearPool(pooled);
        }

        await owned.ExecuteAsync("DROP OWNED BY ejournal_server; DROP ROLE ejournal_server");
    }

    private static async Task<bool> SetMarkAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var account = await db.Users.Where(a => a.UserName == "t3a").Select(a => a.Id).SingleAsync();
        var viewer = await ViewerLoader.LoadAsync(db, account, database.Clock, default);
        var pupil = await db.Pupils.FirstAsync(p => viewer!.HomeroomClassIds.Contains(p.ClassId));
        var lesson = await db.Lessons.FirstAsync(l => l.ClassId == pupil.ClassId);
        return (await database.Writes.RunAsync(MarkWrite.Request(viewer!), MarkWrite.Set(lesson, pupil, "4"), default)).Allowed;
    }

    /// <summary>Tables that a trigger keeps from being rewritten and the grants do not.</summary>
    private static async Task<List<string>> OverGrantedAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Database.SqlQueryRaw<string>(
            """
            SELECT tgrelid::regclass::text AS "Value" FROM pg_trigger
            WHERE NOT tgisinternal AND (has_table_privilege(tgrelid, 'DELETE') OR tgname LIKE '%_append_only' AND has_table_privilege(tgrelid, 'UPDATE'))
            """).ToListAsync();
    }

    private static string Grants() => SqlBlock().Match(File.ReadAllText(Repository.Locate("docs", "configuration.md"))).Groups[1].Value;

    [GeneratedRegex(@"(?ms)^```sql\n(GRANT .*?)^```$")]
    private static partial Regex SqlBlock();
}
