using EJournal.Delivery.Dispatch;
using EJournal.Plugins;
using Xunit;

namespace EJournal.Delivery.Tests.Dispatch;

public sealed class RetryScheduleTests
{
    private static readonly DateTime Now = new(2026, 9, 7, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 0, 0.0, 5)]
    [InlineData(2, 0, 0.0, 10)]
    [InlineData(5, 0, 0.0, 80)]
    [InlineData(10, 0, 0.0, 2560)]
    [InlineData(11, 0, 0.0, 3600)]
    [InlineData(100, 0, 0.0, 3600)]
    [InlineData(1, 0, 1.0, 6)]
    [InlineData(1, 30, 0.0, 30)]
    [InlineData(5, 30, 0.0, 80)]
    public void Waits_double_up_to_an_hour_and_are_never_shorter_than_asked(int attempt, int askedSeconds, double chance, int waitSeconds) => Assert.Equal(
        Now.AddSeconds(waitSeconds),
        new RetrySchedule(() => chance).Next(Now, attempt, askedSeconds == 0 ? null : TimeSpan.FromSeconds(askedSeconds)));

    [Fact]
    public void A_limit_holds_in_any_period_of_its_length()
    {
        var log = new RateLog([new(RateScope.Account, 2, TimeSpan.FromSeconds(10)), new(RateScope.Recipient, 1, TimeSpan.FromSeconds(4))]);
        Assert.Equal(TimeSpan.Zero, log.Take("a", Now));
        Assert.Equal(TimeSpan.FromSeconds(3), log.Take("a", Now.AddSeconds(1)));
        Assert.Equal(TimeSpan.Zero, log.Take("b", Now.AddSeconds(1)));
        Assert.Equal(TimeSpan.FromSeconds(8), log.AccountWait(Now.AddSeconds(2)));
        Assert.Equal(TimeSpan.Zero, log.AccountWait(Now.AddSeconds(10)));
        Assert.Equal(TimeSpan.Zero, log.Take("b", Now.AddSeconds(10)));
        Assert.Equal(TimeSpan.FromSeconds(1), log.Take("c", Now.AddSeconds(10)));
    }

    [Fact]
    public void A_refused_account_rests_longer_each_time()
    {
        var lane = new Lane(1, []);
        lane.Reject(Now);
        lane.Reject(Now);
        Assert.False(lane.IsOpen(Now.AddSeconds(59)));
        Assert.True(lane.IsOpen(Now.AddSeconds(60)));
        lane.Reject(Now.AddSeconds(60));
        Assert.False(lane.IsOpen(Now.AddSeconds(179)));
        Assert.True(lane.IsOpen(Now.AddSeconds(180)));
        lane.Succeed();
        lane.Reject(Now.AddSeconds(200));
        Assert.True(lane.IsOpen(Now.AddSeconds(260)));
    }
}
