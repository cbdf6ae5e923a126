using EJournal.Data.PersonalData;
using EJournal.GraphQL.Access;
using EJournal.GraphQL.Delivery;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.Schema;

public static class EJournalSchemaServices
{
    /// <summary>
    /// The journal's schema with what its resolvers need of a request. The one registration: of the host, the tests and the
    /// export of the schema.
    /// </summary>
    public static IServiceCollection AddEJournalSchema(this IServiceCollection services, Action<GraphQLServerOptions>? configure = null)
    {
        services.AddScoped<CurrentViewer>();
        services.AddScoped(s => s.GetRequiredService<CurrentViewer>().Viewer);
        services.AddScoped<IAccessGate, JournalGate>();
        services.AddScoped<DataAccessRecorder>();
        services.AddScoped<ReadAhead>();
        services.AddSingleton<DataAccessLog>();
        services.AddHostedService(s => new DataAccessStore(
            s.GetRequiredService<DataAccessLog>(), TimeSpan.FromDays(s.GetRequiredService<EJournalOptions>().AccessLog.KeepDays),
            s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<DataAccessStore>>()));
        services.AddSingleton<DeniedMutations>();
        services.AddScoped<NodeTypes>();
        services.AddScoped<IssuedConfirmations>();
        services.AddSingleton<DiaryFeed>();
        services.AddHostedService(s => s.GetRequiredService<DiaryFeed>());
        return services.AddGraphQLServer(options =>
        {
            options.Schema.AddJournal();
            options.Execution = JournalExecution.Options;
            configure?.Invoke(options);
        });
    }
}
