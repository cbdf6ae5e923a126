using EJournal.Data.Import;
using EJournal.Data.Migrations;
using EJournal.Data.Sqlite;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EJournal.Data;

public static class JournalDataServices
{
    /// <summary>
    /// Registers <see cref="JournalDb"/> (one per scope, from a pool, not tracking), its factory, the unit of work and the
    /// migrator. Throws at once where the options cannot be served.
    /// </summary>
    public static IServiceCollection AddJournalData(this IServiceCollection services, JournalDataOptions options)
    {
        if (options.Provider != DatabaseProvider.Sqlite)
            throw new NotSupportedException($"The database provider {options.Provider} is not available in this version; use {DatabaseProvider.Sqlite}.");

        var connectionString = SqliteConnectionString.ForServing(options.ConnectionString);
        services.AddPooledDbContextFactory<JournalDb>(builder => builder
            .UseSqlite(connectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(SqlitePragmas.OnOpen));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContext());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OutboxDoorbell>();
        services.AddSingleton<JournalWrites>();
        services.AddSingleton<JournalMigrator>();
        services.AddSingleton<SchoolImport>();
        return services;
    }
}
