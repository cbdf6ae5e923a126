using System.Diagnostics;
using EJournal.Data;
using Npgsql;

namespace EJournal.TestKit.Peers;

/// <summary>A PostgreSQL server of one test, which may cut its power. It keeps what it acknowledged, as one in production does.</summary>
public sealed class PostgreSqlCluster : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ejournal-postgresql-").FullName;
    private string _connectionString = "";

    public JournalDataOptions Options => new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = _connectionString };

    public static async Task<PostgreSqlCluster> StartNewAsync()
    {
        var cluster = new PostgreSqlCluster();
        await cluster.StartAsync();
        return cluster;
    }

    /// <summary>On the same port and with the same data as before.</summary>
    public async Task StartAsync()
    {
        var server = await RunAsync("start", "-c fsync=on -c synchronous_commit=on -c full_page_writes=on");
        _connectionString = new NpgsqlConnectionStringBuilder(server) { Database = "postgres" }.ToString();
    }

    public Task CutPowerAsync() => RunAsync("stop", "immediate");

    public async ValueTask DisposeAsync()
    {
        using (var pooled = new NpgsqlConnection(_connectionString))
            NpgsqlConnection.ClearPool(pooled);
        await RunAsync("remove");
    }

    private async Task<string> RunAsync(string command, params string[] more)
    {
        using var process = Process.Start(new ProcessStartInfo(
            Repository.Locate("tests", "peers", "postgresql", "cluster"), [command, _folder, .. more])
        { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"cluster {command} ended with {process.ExitCode}.");
    }
}
