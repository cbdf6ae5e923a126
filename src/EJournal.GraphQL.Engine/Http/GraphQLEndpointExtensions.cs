using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>The HTTP endpoint of a GraphQL server.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>
    /// Serves GraphQL over HTTP, WebSocket and server-sent events at the path. The schema is built here, so an application
    /// whose schema does not build does not start.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<GraphQLExecutor>();
        var options = endpoints.ServiceProvider.GetRequiredService<GraphQLServerOptions>().Http;
        var live = endpoints.ServiceProvider.GetRequiredService<LiveTransport>();
        var handler = new GraphQLHttpHandler(executor, options, live, endpoints.ServiceProvider.GetRequiredService<OperationSlots>());
        // A POST never becomes a WebSocket and is spared the question.
        var others = endpoints.CreateApplicationBuilder();
        others.UseWebSockets();
        others.Run(context => context.WebSockets.IsWebSocketRequest ? live.ServeSocketAsync(context) : handler.HandleAsync(context));
        var other = others.Build();
        return endpoints.Map(path, context => HttpMethods.IsPost(context.Request.Method) ? handler.HandleAsync(context) : other(context));
    }
}
