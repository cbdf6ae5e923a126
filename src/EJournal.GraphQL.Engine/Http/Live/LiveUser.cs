using System.Security.Claims;
using EJournal.GraphQL.Engine.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>The user of a connection, who is asked about again before each operation and each event.</summary>
internal sealed class LiveUser(ClaimsPrincipal principal, IServiceScopeFactory scopes, GraphQLLiveOptions options)
{
    public ClaimsPrincipal Principal { get; } = principal;

    public async ValueTask<OperationScope?> OpenScopeAsync(CancellationToken cancellation)
    {
        var scope = scopes.CreateAsyncScope();
        var admitted = false;
        try
        {
            admitted = await options.Admit(scope.ServiceProvider, Principal, cancellation);
            return admitted ? new OperationScope(scope.ServiceProvider, scope) : null;
        }
        finally
        {
            if (!admitted)
                await scope.DisposeAsync();
        }
    }

    public async ValueTask<bool> IsAdmittedAsync(CancellationToken cancellation)
    {
        await using var scope = await OpenScopeAsync(cancellation);
        return scope is not null;
    }
}
