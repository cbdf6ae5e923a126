using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>What holds for connections that outlive an operation: WebSocket and server-sent events.</summary>
public sealed record GraphQLLiveOptions
{
    /// <summary>How long a WebSocket may stay without <c>connection_init</c>.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a connection is looked at: is the other side there, and may its user still use it?</summary>
    public TimeSpan CheckInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one message may take to be sent before the connection is given up.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most connections of one user; of one address where nobody is signed in.</summary>
    public int MaxConnectionsPerUser { get; init; } = 10;

    /// <summary>The most operations at once on one WebSocket.</summary>
    public int MaxOperationsPerConnection { get; init; } = 20;

    /// <summary>Origins of pages that may open a WebSocket, <c>https://diary.example</c>, beside the server's own.</summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];

    /// <summary>
    /// Who opens a WebSocket, from the <c>authorization</c> of <c>connection_init</c>'s payload (null when there is none);
    /// null refuses. By default the user of the upgrade request.
    /// </summary>
    public Func<HttpContext, string?, ValueTask<ClaimsPrincipal?>> SignIn { get; init; } = static (context, _) => new(context.User);

    /// <summary>
    /// Makes the services of one operation or event ready for a user, looked up anew; false where he may no longer ask, which
    /// ends his connection. By default everybody may.
    /// </summary>
    public Func<IServiceProvider, ClaimsPrincipal, CancellationToken, ValueTask<bool>> Admit { get; init; } = static (_, _, _) => new(true);

    /// <summary>
    /// Counts an operation that a user starts on a WebSocket: null when it may run, otherwise how long he has to wait. An
    /// operation of an event stream is a request, and counted as one.
    /// </summary>
    public Func<IServiceProvider, ClaimsPrincipal, TimeSpan?> Count { get; init; } = static (_, _) => null;
}
