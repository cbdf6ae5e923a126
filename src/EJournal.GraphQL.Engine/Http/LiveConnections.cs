using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>The connections for live updates, of which each user may have so many.</summary>
public sealed class LiveConnections
{
    private readonly ConcurrentDictionary<string, int> _byUser = new(StringComparer.Ordinal);

    /// <summary>Connections that are open and whose user is known.</summary>
    public int Open => _byUser.Values.Sum();

    /// <summary>Takes a place among the user's connections, until it is disposed; null where he has as many as allowed.</summary>
    internal IDisposable? Enter(HttpContext context, ClaimsPrincipal user, int most)
    {
        var place = new Place(_byUser, OperationSlots.UserOf(context, user));
        if (place.Number <= most)
            return place;
        place.Dispose();
        return null;
    }

    private sealed class Place(ConcurrentDictionary<string, int> byUser, string user) : IDisposable
    {
        public int Number { get; } = byUser.AddOrUpdate(user, 1, (_, count) => count + 1);

        public void Dispose()
        {
            if (byUser.AddOrUpdate(user, 0, (_, count) => count - 1) == 0)
                byUser.TryRemove(new(user, 0));
        }
    }
}
