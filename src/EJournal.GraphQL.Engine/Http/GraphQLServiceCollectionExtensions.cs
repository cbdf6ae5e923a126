using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http.Live;
using EJournal.GraphQL.Engine.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>Registration of a GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds the server: afterwards <see cref="GraphQLExecutor"/> is a service, and with it the schema. The application
    /// registers its <see cref="IAccessGate"/> as scoped; without one every field is refused.
    /// </summary>
    public static IServiceCollection AddGraphQLServer(this IServiceCollection services, Action<GraphQLServerOptions> configure)
    {
        var options = new GraphQLServerOptions();
        configure(options);
        services.AddSingleton(options);
        services.AddSingleton(provider => options.Schema.RecogniseServices(provider.GetRequiredService<IServiceProviderIsService>().IsService).Build());
        services.AddSingleton(provider => CreateExecutor(options, provider));
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<LiveTransport>();
        services.AddSingleton(_ => new OperationSlots(options.Http));
        return services;
    }

    private static GraphQLExecutor CreateExecutor(GraphQLServerOptions options, IServiceProvider provider)
    {
        var logger = provider.GetRequiredService<ILogger<GraphQLExecutor>>();
        return new GraphQLExecutor(provider.GetRequiredService<GraphQLSchema>(), options.Execution with
        {
            OnUnexpectedError = options.Execution.OnUnexpectedError
                ?? ((exception, field) => logger.LogError(exception, "Field {Type}.{Field} failed", field.DeclaringType.Name, field.Name)),
            OnSlowOperation = options.Execution.OnSlowOperation
                ?? (slow => logger.LogWarning("Slow {Type} {Name}, document {Hash}: {Milliseconds} ms, cost {Cost}, {Outcome}",
                    slow.Type, slow.Name, slow.DocumentHash, (long)slow.Elapsed.TotalMilliseconds, slow.Cost, slow.Outcome)),
        });
    }
}
