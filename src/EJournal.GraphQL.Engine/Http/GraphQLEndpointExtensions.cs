using EJournal.GraphQL.Engine.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>The HTTP endpoint of a GraphQL server.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>
    /// Serves GraphQL over HTTP at the path. The schema is built here, so an application whose schema does not build does
    /// not start.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLServerOptions>().Http;
        return endpoints.Map(path, new GraphQLHttpHandler(executor, options).HandleAsync);
    }
}
