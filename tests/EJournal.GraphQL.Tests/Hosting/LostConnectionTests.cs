using EJournal.Data;
using EJournal.GraphQL.Tests.Auth;
using Npgsql;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>PostgreSQL ends connections: an administrator, a restart, a switch to the standby.</summary>
[Trait("Database", "Own")]
public sealed class LostConnectionTests
{
    private const int Losses = 20;
    private const string Query = "{ school { name } }";
    private const string Internal = """{"code":"INTERNAL","message":"Внутренняя ошибка. Повторите позже."}""";

    [Fact]
    public async Task A_request_that_meets_a_lost_connection_is_told_plainly_and_a_later_one_works()
    {
        await using var server = await SignInServer.StartOnAsync(DatabaseProvider.PostgreSql);
        await server.SetPasswordAsync("director");
        var bearer = (await server.SignInAsync("director")).Bearer;
        var good = await server.AskAsync(bearer, Query);
        Assert.StartsWith("""{"data":{"school":{"name":""", good.Body, StringComparison.Ordinal);

        // A connection that no pool has: of those in the pool any may be dead already.
        await using var own = new NpgsqlConnection(server.Database.Options.ConnectionString + ";Pooling=false");
        await own.OpenAsync();
        await using var end = new NpgsqlCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", own);
        var told = 0;
        for (var loss = 0; loss < Losses; loss++)
        {
            await end.ExecuteNonQueryAsync();

            // As many as there were connections in the pool, at most.
            for (var attempt = 0; await server.AskAsync(bearer, Query) is var answer && answer != good; attempt++)
            {
                Assert.Equal((500, Internal), answer);
                Assert.InRange(attempt, 0, 10);
                told++;
            }
        }

        Assert.NotEqual(0, told);
    }
}
