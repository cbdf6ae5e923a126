using System.Security.Claims;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>What every resolver of one request may ask for.</summary>
internal sealed class RequestContext(IServiceProvider services, ClaimsPrincipal user, CancellationToken cancellation)
{
    public IServiceProvider Services { get; } = services;
    public ClaimsPrincipal User { get; } = user;
    public CancellationToken Cancellation { get; } = cancellation;
}
