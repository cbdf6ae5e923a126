using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace EJournal.Data.PostgreSql;

/// <summary>
/// Rings the doorbell of this process when another one has committed events. A notice that is lost costs a second: everybody
/// looks into the tables anyway.
/// </summary>
internal sealed class OutboxNotice(JournalDataOptions options, OutboxDoorbell doorbell, TimeProvider time, ILogger<OutboxNotice> logger)
    : BackgroundService
{
    private const string Channel = "ejournal_outbox";
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Sent to all when the transaction commits, to nobody when it does not.</summary>
    public static Task SendAsync(JournalDb db, CancellationToken cancellationToken) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlRawAsync("NOTIFY " + Channel, cancellationToken) : Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Shortest;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await ListenAsync(stoppingToken);
                wait = Shortest;
                while (true)
                    await connection.WaitAsync(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.LogWarning(e, "Not listening for events of other processes; trying again in {Wait}", wait);
                await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                wait = wait * 2 < Longest ? wait * 2 : Longest;
            }
        }
    }

    private async Task<NpgsqlConnection> ListenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(PostgreSqlConnectionString.ForListening(options.ConnectionString));
        try
        {
            connection.Notification += (_, _) => doorbell.Ring();
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("LISTEN " + Channel, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            // For what was committed while nobody listened.
            doorbell.Ring();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
