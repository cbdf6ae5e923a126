using EJournal.Delivery.Planning;
using EJournal.Delivery.Tests.World;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.Delivery.Tests.Planning;

public sealed class PlannerTests
{
    [Fact]
    [Requirement("DLV-01")]
    public async Task Without_an_agreement_nothing_is_sent()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Boris, "5");
        await world.AfterHoldBackAsync();

        Assert.Empty(world.Channel.Requests);
        Assert.Empty(await world.MessagesAsync());
    }

    [Fact]
    [Requirement("DLV-08")]
    public async Task A_mark_reaches_the_parent_who_agreed_and_nobody_else()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.AgreeAsync("boris-mother", world.School.Boris, address: "8 999 000-00-02");
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79991234567", "Математика, 07.09: 5 — контрольная работа")], world.Channel.Sent);
        var message = await world.OnlyMessageAsync();
        Assert.Equal((DeliveryStatus.Delivered, "p1"), (message.Status, message.ProviderMessageId));
    }

    [Fact]
    public async Task Planners_that_find_the_same_event_at_once_plan_it_once_and_none_of_them_fails()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        for (var i = 0; i < 5; i++)
        {
            await world.Journal.GiveHomeworkAsync(world.School.MathsLesson, $"№ {i}");

            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.Get<Planner>().PlanAsync(default)));
        }

        await world.RunAfterAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(["Математика, 07.09, задание на дом: № 0; № 1; № 2; № 3; № 4"], world.Channel.Texts);
    }

    [Fact]
    public async Task Changes_within_the_hold_back_go_as_one_message_that_later_ones_do_not_delay()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        var mark = await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "3");
        await world.RunAfterAsync(TimeSpan.FromSeconds(50));
        await world.Journal.CorrectMarkAsync(mark, "4");
        await world.Journal.GiveHomeworkAsync(world.School.MathsLesson, "§5, упр. 10");
        await world.RunAfterAsync(TimeSpan.FromSeconds(9));
        Assert.Empty(world.Channel.Requests);

        await world.RunAfterAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(["Математика, 07.09: 4 — контрольная работа\nМатематика, 07.09, задание на дом: §5, упр. 10"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_correction_after_the_sending_says_that_it_is_one()
    {
        await using var world = await DeliveryWorld.CreateAsync(options: new DeliveryOptions { HoldBack = TimeSpan.Zero });
        await world.AgreeAsync("annas-father", world.School.Anna);
        var mark = await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "3");
        await world.RunAsync();
        await world.Journal.CorrectMarkAsync(mark, "4");
        await world.RunAsync();
        await world.Journal.WithdrawMarkAsync(mark);
        await world.RunAsync();

        Assert.Equal(
            ["Математика, 07.09: 3 — контрольная работа", "Математика, 07.09: 4 — контрольная работа (исправлено)", "Математика, 07.09: отметка снята"],
            world.Channel.Texts);
    }

    [Fact]
    public async Task A_mark_taken_back_before_the_sending_is_never_told()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.WithdrawMarkAsync(await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "2"));
        await world.AfterHoldBackAsync();

        Assert.Empty(world.Channel.Requests);
        Assert.Equal((DeliveryStatus.Superseded, "nothing-left"), ((await world.OnlyMessageAsync()).Status, (await world.OnlyMessageAsync()).Reason));
    }

    [Fact]
    public async Task Homework_of_a_subgroup_goes_to_the_parents_of_that_subgroup()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.AgreeAsync("boris-mother", world.School.Boris, address: "8 999 000-00-02");
        await world.Journal.GiveHomeworkAsync(world.School.EnglishLesson2, "Unit 3", new(2026, 9, 10));
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79990000002", "Английский язык, 07.09, задание на дом: Unit 3 (к 10.09)")], world.Channel.Sent);
    }

    [Fact]
    public async Task Only_agreed_topics_and_only_what_happened_after_the_agreement()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.Journal.RecordAttendanceAsync(world.School.MathsLesson, world.School.Anna, AttendanceStatus.Absent);
        world.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Attendance);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.Journal.RecordAttendanceAsync(world.School.EnglishLesson1, world.School.Anna, AttendanceStatus.Late);
        await world.AfterHoldBackAsync();

        Assert.Equal(["Английский язык, 07.09: опоздание"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_daily_digest_is_one_message_at_six_in_the_evening()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, timing: DeliveryTiming.Daily);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAfterAsync(TimeSpan.FromHours(3));
        await world.Journal.SetMarkAsync(world.School.EnglishLesson1, world.School.Anna, "4", "LESSON");
        // It is noon at first: five hours and 59 minutes later nothing, one minute more and it is 18:00 in Moscow.
        await world.RunAfterAsync(new TimeSpan(2, 59, 0));
        Assert.Empty(world.Channel.Requests);
        await world.RunAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["Математика, 07.09: 5 — контрольная работа\nАнглийский язык, 07.09: 4 — работа на уроке"], world.Channel.Texts);
    }

    [Fact]
    public async Task Planning_the_same_events_again_makes_nothing_twice()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.Get<Planner>().PlanAsync(default);
        await using (var db = world.Database.Open())
            await db.JournalEvents.ExecuteUpdateAsync(set => set.SetProperty(e => e.PlannedAt, (DateTime?)null));
        await world.Get<Planner>().PlanAsync(default);
        await world.AfterHoldBackAsync();

        Assert.Single(world.Channel.Requests);
        await using var after = world.Database.Open();
        Assert.Equal(1, await after.DeliveryItems.CountAsync());
    }

    [Fact]
    public async Task News_of_several_children_name_the_child()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await using (var db = world.Database.OpenTracking())
        {
            var father = world.School.AnnasFather.Id;
            db.Add(new Domain.People.Guardianship { SchoolId = world.School.School.Id, ParentId = father, PupilId = world.School.Vera.Id });
            (await db.People.SingleAsync(p => p.Id == world.School.Vera.PersonId)).FirstName = "Вера";
            await db.SaveChangesAsync();
        }

        await world.AgreeAsync("annas-father", world.School.Anna);
        // The number is confirmed already: no second code.
        await world.AgreeAsync("annas-father", world.School.Vera, PrivacyLevel.NoValues);
        await world.Journal.SetMarkAsync(world.School.MathsLesson7B, world.School.Vera, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal(["Вера:\nМатематика, 07.09: новая отметка"], world.Channel.Texts);
    }
}
