using System.Data.Common;
using EJournal.Data;
using EJournal.GraphQL.Tests.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>docs/limits.md: the time of one SQL command.</summary>
public sealed class SlowDatabaseTests
{
    private const string Timeout = """{"data":null,"errors":[{"message":"Запрос выполнялся слишком долго.","extensions":{"code":"TIMEOUT"}}]}""";

    [Fact]
    public async Task A_statement_that_does_not_end_is_a_timeout_and_the_next_request_works()
    {
        var endless = new EndlessStatements();
        await using var server = await JournalServer.StartAsync(services => services.ConfigureDbContext<JournalDb>(db => db.AddInterceptors(endless)));
        const string query = "{ school { name } }";
        var answer = await server.AskAsync("director", query);

        endless.On = true;
        Assert.Equal(Timeout, await server.AskAsync("director", query));

        endless.On = false;
        Assert.Equal(answer, await server.AskAsync("director", query));
        Assert.StartsWith("""{"data":{"school":{"name":""", answer, StringComparison.Ordinal);
    }

    private sealed class EndlessStatements : DbCommandInterceptor
    {
        public volatile bool On;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (On && command.CommandText.Contains("\"Schools\"", StringComparison.Ordinal))
            {
                command.CommandText =
                    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 0 FROM numbers) SELECT count(*) FROM numbers";
                command.Parameters.Clear();
            }

            return new(result);
        }
    }
}
