using System.Security.Claims;
using EJournal.GraphQL.Engine.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>The user of a connection, who is asked about again before each operation and each event.</summary>
internal sealed class LiveUser(
    ClaimsPrincipal principal, IServiceProvider services, IServiceScopeFactory scopes, GraphQLLiveOptions options,
    Func<CancellationToken, ValueTask<OperationSlot>> enter)
{
    public ClaimsPrincipal Principal { get; } = principal;

    /// <summary>Counts an operation that he starts; null when it may run, otherwise how long he has to wait.</summary>
    public TimeSpan? Count() => options.Count(services, Principal);

    public async ValueTask<OperationScope?> OpenScopeAsync(CancellationToken cancellation)
    {
        var place = new Place(await enter(cancellation), scopes.CreateAsyncScope());
        var admitted = false;
        try
        {
            admitted = await options.Admit(place.Services, Principal, cancellation);
            return admitted ? new OperationScope(place.Services, place) : null;
        }
        finally
        {
            if (!admitted)
                await place.DisposeAsync();
        }
    }

    public async ValueTask<bool> IsAdmittedAsync(CancellationToken cancellation)
    {
        await using var scope = await OpenScopeAsync(cancellation);
        return scope is not null;
    }

    // Services for one operation or event, and its turn among those of other requests: a connection that waits holds neither.
    private sealed class Place(OperationSlot slot, AsyncServiceScope scope) : IAsyncDisposable
    {
        public IServiceProvider Services => scope.ServiceProvider;

        public async ValueTask DisposeAsync()
        {
            using (slot)
                await scope.DisposeAsync();
        }
    }
}
