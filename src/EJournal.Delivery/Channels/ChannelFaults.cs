using System.Collections.Concurrent;

namespace EJournal.Delivery.Channels;

/// <summary>
/// Why a school's channel does not work now, as the last call to it showed. In memory: the next call after a restart shows it again.
/// </summary>
public sealed class ChannelFaults
{
    private readonly ConcurrentDictionary<(long SchoolId, string Key), string> _reasons = new();

    public void Report(long schoolId, string key, string reason) => _reasons[(schoolId, key)] = reason;

    public void Clear(long schoolId, string key) => _reasons.TryRemove((schoolId, key), out _);

    public string? Find(long schoolId, string key) => _reasons.GetValueOrDefault((schoolId, key));
}
