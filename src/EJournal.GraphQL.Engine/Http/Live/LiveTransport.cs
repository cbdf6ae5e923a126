using System.Security.Claims;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>What the two live transports share.</summary>
internal sealed class LiveTransport(
    GraphQLExecutor executor, GraphQLServerOptions options, LiveConnections connections, OperationSlots slots, IServiceScopeFactory scopes,
    IHostApplicationLifetime lifetime, ILogger<LiveTransport> logger)
{
    private const string OwnProtocol = "graphql-transport-ws";

    public GraphQLExecutor Executor { get; } = executor;
    public GraphQLHttpOptions Http { get; } = options.Http;
    public GraphQLLiveOptions Options { get; } = options.Live;
    public JsonDocumentOptions Json { get; } = new() { MaxDepth = options.Http.MaxJsonDepth, AllowDuplicateProperties = false };
    public LiveConnections Connections { get; } = connections;
    public CancellationToken Stopping { get; } = lifetime.ApplicationStopping;
    public EngineMessages Messages { get; } = options.Execution.Messages;

    public LiveUser User(HttpContext context, ClaimsPrincipal principal) =>
        new(principal, context.RequestServices, scopes, Options, cancellation => slots.WaitAsync(OperationSlots.UserOf(context, principal), cancellation));

    /// <summary>Speaks graphql-transport-ws until one side closes; a page of a foreign site gets no further than its handshake.</summary>
    public async Task ServeSocketAsync(HttpContext context)
    {
        if (!IsOriginAllowed(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var known = context.WebSockets.WebSocketRequestedProtocols.Contains(OwnProtocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(known ? OwnProtocol : null);
        using var connection = new SocketConnection(this, context, socket);
        if (!known)
            connection.End(SocketClose.ProtocolNotAcceptable);
        await connection.RunAsync();
    }

    /// <summary>Answers one operation as server-sent events.</summary>
    public async Task ServeEventsAsync(HttpContext context, GraphQLRequest request)
    {
        using var place = Connections.Enter(context, context.User, Options.MaxConnectionsPerUser);
        if (place is null)
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        else
            await new EventStream(this).ServeAsync(context, request);
    }

    /// <summary>May the user keep his connection? Where that cannot be told now the next look tells; events are not sent without being asked about.</summary>
    public async ValueTask<bool> MayStayAsync(LiveUser user, CancellationToken cancellation)
    {
        try
        {
            return await user.IsAdmittedAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            LogFailure(e);
            return true;
        }
    }

    public void LogFailure(Exception exception) => logger.LogError(exception, "An operation on a live connection failed");

    public ExecutionResult TooOften(TimeSpan wait) => GraphQLExecutor.Refuse(new GraphQLError(Messages.TooOften, ErrorCodes.RateLimited)
    {
        // In whole seconds, as the header of that name.
        Extensions = new Dictionary<string, object?> { ["retryAfter"] = (int)Math.Ceiling(wait.TotalSeconds) },
    });

    public ExecutionResult InternalError() => GraphQLExecutor.Refuse(new GraphQLError(Messages.Internal, ErrorCodes.Internal));

    // Programs send no origin. A proxy may have taken TLS off, so the own origin is told by host and port.
    private bool IsOriginAllowed(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || Options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var own) && own.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
