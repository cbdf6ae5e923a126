using System.Security.Claims;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>What every resolver of one request may ask for.</summary>
internal sealed class RequestContext(IServiceProvider services, ClaimsPrincipal? user, CancellationToken cancellation)
{
    private ClaimsPrincipal? _user = user;

    public IServiceProvider Services { get; } = services;

    /// <summary>Nobody is a principal too, made when a resolver asks.</summary>
    public ClaimsPrincipal User => _user ??= new(new ClaimsIdentity());

    public CancellationToken Cancellation { get; } = cancellation;
}
