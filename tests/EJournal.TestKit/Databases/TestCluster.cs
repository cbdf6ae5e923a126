using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace EJournal.TestKit.Databases;

/// <summary>
/// The PostgreSQL cluster that <c>./test</c> started, and databases in it, copied from templates. A database that a test has
/// left is swept and serves the next one: making and dropping it, and connections that know nothing yet, cost far more than what
/// a test does in it.
/// </summary>
public static class TestCluster
{
    private const string Variable = "EJOURNAL_TEST_POSTGRESQL";

    private static readonly ConcurrentDictionary<string, ConcurrentBag<string>> s_swept = new();
    private static readonly ConcurrentDictionary<string, bool> s_existing = new();
    private static int s_made;

    static TestCluster() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Task.WhenAll(s_existing.Keys.Select(DropDatabaseAsync)).GetAwaiter().GetResult();

    public static string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(Server()) { Database = database }.ToString();

    public static Task<string> CreateDatabaseAsync() => CreateDatabaseAsync("template0");

    /// <summary>A database as the template made it, which <see cref="LeaveAsync"/> takes back.</summary>
    internal static async Task<string> TakeAsync(string template) =>
        s_swept.GetOrAdd(template, _ => []).TryTake(out var swept) ? swept : await CreateDatabaseAsync(template);

    /// <summary>Takes back a database; one that cannot be swept is dropped.</summary>
    internal static async Task LeaveAsync(string name, string template)
    {
        if (await CleanSlate.SweepAsync(ConnectionString(name)))
            s_swept[template].Add(name);
        else
            await DropDatabaseAsync(name);
    }

    public static async Task DropDatabaseAsync(string name)
    {
        using (var pooled = new NpgsqlConnection(ConnectionString(name)))
            NpgsqlConnection.ClearPool(pooled);
        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
        s_existing.TryRemove(name, out _);
    }

    internal static async Task<string> MakeTemplateAsync(string name, Func<TestDatabase, Task> fill)
    {
        var template = $"template_{name}_{Environment.ProcessId}";
        await CreateAsync(template, "template0");
        // A database that somebody is connected to cannot be copied.
        var connection = new NpgsqlConnectionStringBuilder(Server()) { Database = template, Pooling = false }.ToString();
        await using (var database = await TestDatabase.InAsync(new() { Provider = Data.DatabaseProvider.PostgreSql, ConnectionString = connection }))
            await fill(database);
        await CleanSlate.PrepareAsync(connection);
        return template;
    }

    private static async Task<string> CreateDatabaseAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}");
        await CreateAsync(name, template);
        return name;
    }

    private static async Task CreateAsync(string name, string template)
    {
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy");
        s_existing[name] = true;
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
