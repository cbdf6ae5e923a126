using System.Collections.Concurrent;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// <see cref="RequestRates"/> of those who are signed in. A token that was refused a moment ago is recognised as it stands: who
/// floods does not get as much as its signature checked.
/// </summary>
public sealed class UserRates(LimitOptions limits, TimeProvider time)
{
    private const int MostRefused = 1_000;

    private readonly RequestRates _rates = new(limits.UserRequestsPerMinute, time);
    private readonly ConcurrentDictionary<string, string> _refused = new(StringComparer.Ordinal);

    /// <summary>Counts a request whose token was refused before; false where it was not, and is still to be counted.</summary>
    public bool Knows(string authorization, out TimeSpan? wait)
    {
        wait = null;
        if (!_refused.TryGetValue(authorization, out var user))
            return false;
        wait = _rates.Take(user);
        if (wait is null)
            _refused.TryRemove(authorization, out _);
        return true;
    }

    /// <summary>Counts an operation of a user who has a connection open; null when it may go on.</summary>
    public TimeSpan? Take(string user) => _rates.Take(user);

    /// <summary>Counts a request of a user whose token was checked; null when it may go on.</summary>
    public TimeSpan? Take(string authorization, string user)
    {
        if (_rates.Take(user) is not { } wait)
            return null;
        if (_refused.Count >= MostRefused)
            _refused.Clear();
        _refused[authorization] = user;
        return wait;
    }
}
