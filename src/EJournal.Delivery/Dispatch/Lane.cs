using EJournal.Plugins;

namespace EJournal.Delivery.Dispatch;

/// <summary>What is remembered of one account between passes: its rate, and until when it is left alone.</summary>
internal sealed class Lane(int version, IReadOnlyList<RateLimit> limits)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private int _rejections;
    private DateTime _until;

    /// <summary>The version of the settings; new settings start afresh.</summary>
    public int Version { get; } = version;

    public RateLog Rate { get; } = new(limits);

    public bool IsOpen(DateTime now)
    {
        lock (_lock)
            return _until <= now;
    }

    /// <summary>The provider asked for a pause.</summary>
    public void PauseUntil(DateTime until)
    {
        lock (_lock)
            _until = until > _until ? until : _until;
    }

    /// <summary>The provider refused the account: 60 s, doubled with each refusal. Refusals of messages already on the way count once.</summary>
    public void Reject(DateTime now)
    {
        lock (_lock)
        {
            if (_until > now)
                return;
            var pause = FirstPause * Math.Pow(2, Math.Min(_rejections++, 10));
            _until = now + (pause < LongestPause ? pause : LongestPause);
        }
    }

    public void Succeed()
    {
        lock (_lock)
            _rejections = 0;
    }
}
