using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>Counts the connections for live updates, and bounds those of one user.</summary>
public sealed class LiveConnections
{
    private readonly ConcurrentDictionary<string, int> _byUser = new(StringComparer.Ordinal);
    private int _open;
    private int _operations;

    /// <summary>Connections that are open and whose user is known.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Operations that run on them, subscriptions included.</summary>
    public int Operations => Volatile.Read(ref _operations);

    /// <summary>Takes a place among the user's connections, until it is disposed; null where he has as many as allowed.</summary>
    internal IDisposable? Enter(HttpContext context, ClaimsPrincipal user, int most)
    {
        var key = OperationSlots.UserOf(context, user);
        if (_byUser.AddOrUpdate(key, 1, (_, count) => count + 1) > most)
        {
            Leave(key);
            return null;
        }

        Interlocked.Increment(ref _open);
        return new Place(() =>
        {
            Interlocked.Decrement(ref _open);
            Leave(key);
        });
    }

    internal IDisposable BeginOperation()
    {
        Interlocked.Increment(ref _operations);
        return new Place(() => Interlocked.Decrement(ref _operations));
    }

    private void Leave(string key)
    {
        if (_byUser.AddOrUpdate(key, 0, (_, count) => count - 1) == 0)
            _byUser.TryRemove(new(key, 0));
    }

    private sealed class Place(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
