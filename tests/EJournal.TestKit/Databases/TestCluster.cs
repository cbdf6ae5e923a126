using System.Globalization;
using EJournal.Data;
using EJournal.Data.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EJournal.TestKit.Databases;

/// <summary>The PostgreSQL cluster that <c>./test</c> started, and databases in it, copied from one that was migrated once.</summary>
public static class TestCluster
{
    private const string Variable = "EJOURNAL_TEST_POSTGRESQL";

    private static readonly string s_template = $"template_{Environment.ProcessId}";
    private static readonly Lazy<Task> s_migrated = new(MakeTemplateAsync);
    private static int s_made;

    public static string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(Server()) { Database = database }.ToString();

    public static async Task<string> CreateDatabaseAsync(bool migrated)
    {
        if (migrated)
            await s_migrated.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}");
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {(migrated ? s_template : "template0")} STRATEGY file_copy");
        return name;
    }

    public static async Task DropDatabaseAsync(string name)
    {
        using (var pooled = new NpgsqlConnection(ConnectionString(name)))
            NpgsqlConnection.ClearPool(pooled);
        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task MakeTemplateAsync()
    {
        await RunAsync($"CREATE DATABASE {s_template} TEMPLATE template0");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RunAsync($"DROP DATABASE {s_template}").GetAwaiter().GetResult();
        // A database that somebody is connected to cannot be copied.
        var connection = new NpgsqlConnectionStringBuilder(Server()) { Database = s_template, Pooling = false }.ToString();
        await using var services = new ServiceCollection()
            .AddJournalData(new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = connection }).BuildServiceProvider();
        await services.GetRequiredService<JournalMigrator>().MigrateAsync();
    }

    private static string Server() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException($"{Variable} names no cluster. ./test starts one; by hand: tests/peers/postgresql/cluster");

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
