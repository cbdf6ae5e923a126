namespace EJournal.Plugins.Tests.Wire;

/// <summary>A clock whose timers go off forty times as early, so that a test of a 20 s limit takes half a second.</summary>
public sealed class HurriedTime : TimeProvider
{
    private const int Factor = 40;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime / Factor, period);
}
