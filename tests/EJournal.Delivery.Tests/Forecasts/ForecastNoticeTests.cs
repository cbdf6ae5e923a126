using EJournal.Delivery.Forecasts;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Forecasts;

/// <summary>Anna of 7А has a 5 in mathematics and a 4 in English, Boris a 3. Two weeks before the end of the quarter the forecast is told.</summary>
public sealed class ForecastNoticeTests
{
    private const string Annas = "1 четверть, прогноз итоговых отметок по оценкам на сегодня: Английский язык — 4 (средний балл 4); Математика — 5 (средний балл 5)";

    [Fact]
    [Requirement("DIA-07")]
    public async Task Where_the_regulation_requires_it_each_family_is_told_once_in_the_period_in_the_evening()
    {
        await using var world = await WorldAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        await world.AgreeAsync("boris-mother", world.School.Boris, topics: DeliveryTopics.Marks, address: "8 999 000-00-02");
        Until(world, daysBefore: 15, hour: 20);
        await TellAsync(world);
        Assert.Empty(world.Channel.Texts);
        // The day has come, and it is noon.
        Until(world, daysBefore: 14, hour: 12);
        await TellAsync(world);
        Assert.Empty(world.Channel.Texts);

        Until(world, daysBefore: 14, hour: 18);
        await TellAsync(world);

        Assert.Equal([Annas], world.Channel.Texts);
        Until(world, daysBefore: 13, hour: 18);
        await TellAsync(world);
        Until(world, daysBefore: 0, hour: 18);
        await TellAsync(world);
        Assert.Single(world.Channel.Texts);
    }

    [Fact]
    public async Task Two_servers_at_once_and_one_that_was_started_anew_tell_it_once()
    {
        await using var world = await WorldAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        Until(world, daysBefore: 10, hour: 19);

        await Task.WhenAll(Notices(world).TellAsync(default), Notices(world).TellAsync(default), Notices(world).TellAsync(default));
        await world.AfterHoldBackAsync();
        await Notices(world).TellAsync(default);
        await world.AfterHoldBackAsync();

        Assert.Equal([Annas], world.Channel.Texts);
        await using var db = world.Database.Open();
        var events = await db.JournalEvents.Where(e => e.Kind == DiaryChangeKind.Forecast).ToListAsync();
        Assert.Equal(
            new[] { world.School.Anna.Id, world.School.Boris.Id, world.School.Vera.Id }.Order(),
            events.Select(e => e.PupilId!.Value).Where(id => id != world.School.OtherPupil.Id).Order());
        Assert.All(events, e => Assert.Equal((world.School.FirstQuarter.Id, (long?)null), (e.PeriodId!.Value, e.AuthorPersonId)));
    }

    [Fact]
    public async Task A_mark_that_came_before_it_was_sent_counts_and_without_marks_nothing_is_sent()
    {
        await using var world = await WorldAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        Until(world, daysBefore: 14, hour: 18);
        await Notices(world).TellAsync(default);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "2");
        await world.AfterHoldBackAsync();

        Assert.Contains("Математика — 3 (средний балл 3", Assert.Single(world.Channel.Texts), StringComparison.Ordinal);

        await using var silent = await WorldAsync();
        await silent.AgreeAsync("annas-father", silent.School.Anna, topics: DeliveryTopics.FinalMarks);
        await silent.Journal.WithdrawMarkAsync(silent.School.AnnasMark.Id);
        await silent.Journal.WithdrawMarkAsync(silent.School.AnnasEnglishMark.Id);
        Until(silent, daysBefore: 14, hour: 18);
        await TellAsync(silent);
        Assert.Empty(silent.Channel.Texts);
        Assert.Equal(DeliveryStatus.Superseded, (await silent.OnlyMessageAsync()).Status);
    }

    [Theory]
    [InlineData(PrivacyLevel.NoValues, "1 четверть: в дневнике есть прогноз итоговых отметок")]
    [InlineData(PrivacyLevel.NoticeOnly, "В дневнике есть новая запись")]
    public async Task No_more_is_said_than_the_parent_agreed_to(PrivacyLevel privacy, string text)
    {
        await using var world = await WorldAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, privacy, topics: DeliveryTopics.FinalMarks);
        Until(world, daysBefore: 14, hour: 18);
        await TellAsync(world);

        Assert.Equal([text], world.Channel.Texts);
    }

    [Fact]
    public async Task A_foreign_channel_says_only_that_there_is_news()
    {
        await using var world = await WorldAsync(new ScriptedChannel { Residency = DataResidency.Foreign });
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        Until(world, daysBefore: 14, hour: 18);
        await TellAsync(world);

        Assert.Equal(["В дневнике есть новая запись"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_school_that_only_recommends_it_sends_nothing_by_itself()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        Until(world, daysBefore: 14, hour: 18);
        await TellAsync(world);

        Assert.Empty(world.Channel.Texts);
        await using var db = world.Database.Open();
        Assert.False(await db.JournalEvents.AnyAsync(e => e.Kind == DiaryChangeKind.Forecast));
    }

    private static async Task<DeliveryWorld> WorldAsync(ScriptedChannel? channel = null)
    {
        var world = await DeliveryWorld.CreateAsync(channel);
        await world.DecideAsync(null, ("forecastInforming", "\"REQUIRED\""));
        return world;
    }

    private static ForecastNotices Notices(DeliveryWorld world) => world.Get<ForecastNotices>();

    private static async Task TellAsync(DeliveryWorld world)
    {
        await Notices(world).TellAsync(default);
        await world.AfterHoldBackAsync();
    }

    /// <summary>To an hour by the clock of Moscow.</summary>
    private static void Until(DeliveryWorld world, int daysBefore, int hour)
    {
        var moment = world.School.FirstQuarter.To.AddDays(-daysBefore).ToDateTime(new TimeOnly(hour - 3, 0), DateTimeKind.Utc);
        world.Clock.Advance(moment - world.Clock.Now);
    }
}
