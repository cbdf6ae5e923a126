using System.Collections.Concurrent;

namespace EJournal.Data.Access;

/// <summary>
/// Makes guessing slow: after a few wrong passwords for a login from one address, the next attempt from there has to wait,
/// longer each time. The owner at another address is not held up, so nobody can lock a teacher out.
/// </summary>
public sealed class SignInThrottle(TimeProvider time)
{
    private const int FreeFailures = 4;
    private const int MaxRemembered = 50_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<(string Login, string Address), Failures> _failures = new();

    /// <summary>How long to wait before the next attempt; zero where none is needed.</summary>
    public TimeSpan WaitFor(string login, string address)
    {
        if (!_failures.TryGetValue(Key(login, address), out var failures) || failures.Count <= FreeFailures)
            return TimeSpan.Zero;
        var pause = TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, failures.Count - FreeFailures)));
        var left = failures.Last + pause - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Failed(string login, string address)
    {
        var now = time.GetUtcNow();
        if (_failures.Count >= MaxRemembered)
            Forget(now - Longest);
        // Still as many: an attack from very many addresses. What is remembered must stay bounded.
        if (_failures.Count >= MaxRemembered)
            _failures.Clear();
        _failures.AddOrUpdate(Key(login, address), _ => new(1, now), (_, before) => new(before.Last < now - Longest ? 1 : before.Count + 1, now));
    }

    public void Succeeded(string login, string address) => _failures.TryRemove(Key(login, address), out _);

    private void Forget(DateTimeOffset before)
    {
        foreach (var (key, failures) in _failures)
        {
            if (failures.Last < before)
                _failures.TryRemove(key, out _);
        }
    }

    private static (string Login, string Address) Key(string login, string address) => (login.Trim().ToUpperInvariant(), address);

    private readonly record struct Failures(int Count, DateTimeOffset Last);
}
