using EJournal.Data.Import;
using EJournal.Data.Migrations;
using EJournal.Data.PostgreSql;
using EJournal.Data.Sqlite;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EJournal.Data;

public static class JournalDataServices
{
    // Entity Framework keeps 1,024 compiled queries, each of size 10, and what every kind of viewer may see makes queries of their own:
    // with more in use than are kept each is compiled again and again. It keeps the model there too, which is another for each kind
    // of database.
    private const int QueriesKept = 4_096;

    private static readonly MemoryCache OfSqlite = new(new MemoryCacheOptions { SizeLimit = QueriesKept * 10 });
    private static readonly MemoryCache OfPostgreSql = new(new MemoryCacheOptions { SizeLimit = QueriesKept * 10 });

    /// <summary>
    /// Registers <see cref="JournalDb"/> (one per scope, from a pool, not tracking), its factory, the unit of work and the
    /// migrator. Throws at once where the options cannot be served.
    /// </summary>
    public static IServiceCollection AddJournalData(this IServiceCollection services, JournalDataOptions options)
    {
        var sqlite = options.Provider == DatabaseProvider.PostgreSql ? null : new SqliteConnections(SqliteConnectionString.ForServing(options.ConnectionString));
        var database = Database(options, sqlite);
        services.AddPooledDbContextFactory<JournalDb>(builder => database(builder).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContext());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OutboxDoorbell>();
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            services.AddSingleton(options);
            services.AddHostedService<OutboxNotice>();
        }
        else
        {
            services.AddSingleton(sqlite!);
            services.AddHostedService<SqliteStatistics>();
        }

        services.AddSingleton<JournalWrites>();
        services.AddSingleton<JournalMigrator>();
        services.AddSingleton<SchoolImport>();
        return services;
    }

    private static Func<DbContextOptionsBuilder, DbContextOptionsBuilder> Database(JournalDataOptions options, SqliteConnections? sqlite)
    {
        if (sqlite is not null)
        {
            return builder => builder.UseSqlite(sqlite.ConnectionString, file => file.CommandTimeout(DatabaseTimeout.Seconds))
                .AddInterceptors(sqlite, SqliteStatements.Watched).UseMemoryCache(OfSqlite);
        }

        var server = PostgreSqlConnectionString.ForServing(options.ConnectionString);
        return builder => builder.UseNpgsql(server, npgsql => npgsql.CommandTimeout(DatabaseTimeout.Seconds)).UseMemoryCache(OfPostgreSql);
    }
}
