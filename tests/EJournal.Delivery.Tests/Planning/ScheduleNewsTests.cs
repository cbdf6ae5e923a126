using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Delivery.Tests.Planning;

/// <summary>The clock shows Monday, 7 September 2026, noon: the lessons of Monday are over, those of Tuesday are to come.</summary>
public sealed class ScheduleNewsTests
{
    [Fact]
    [Requirement("SCH-07")]
    public async Task A_cancelled_lesson_is_told_to_who_agreed_to_the_topic()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        await world.AgreeAsync("boris-mother", world.School.Boris, topics: DeliveryTopics.Marks, address: "8 999 000-00-02");

        await CancelAsync(world, world.School.SubstitutedLesson);
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79991234567", "Математика, 08.09, 1-й урок: урок отменён")], world.Channel.Sent);
    }

    [Theory]
    [InlineData(PrivacyLevel.NoValues, "Математика, 08.09: изменение в расписании")]
    [InlineData(PrivacyLevel.NoticeOnly, "В дневнике есть новая запись")]
    public async Task No_more_is_said_than_was_agreed(PrivacyLevel privacy, string text)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, privacy, topics: DeliveryTopics.Schedule);

        await CancelAsync(world, world.School.SubstitutedLesson);
        await world.AfterHoldBackAsync();

        Assert.Equal([text], world.Channel.Texts);
    }

    [Fact]
    public async Task Changes_of_one_lesson_are_one_line_that_says_how_it_stands_now()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        var lesson = world.School.SubstitutedLesson;

        await CancelAsync(world, lesson);
        await world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Restored, l => l.Restore());
        await world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Moved, l => (l.Date, l.Number, l.Room) = (new(2026, 9, 10), 3, "214"));
        await world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Substituted, l => l.SubstituteBy(world.School.EnglishTeacher1.Id));
        await world.AfterHoldBackAsync();

        Assert.Equal(["Математика, 08.09, 1-й урок: урок перенесён на 10.09, 3-й урок, кабинет 214, проведёт Ким И. О."], world.Channel.Texts);
    }

    [Fact]
    public async Task A_cancellation_taken_back_is_told_only_to_who_was_told_of_it()
    {
        await using var world = await DeliveryWorld.CreateAsync(options: new DeliveryOptions { HoldBack = TimeSpan.Zero });
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        var lesson = world.School.SubstitutedLesson;

        await CancelAsync(world, lesson);
        await world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Restored, l => l.Restore());
        await world.RunAsync();
        Assert.Empty(world.Channel.Texts);

        await CancelAsync(world, lesson);
        await world.RunAsync();
        await world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Restored, l => l.Restore());
        await world.RunAsync();

        Assert.Equal(["Математика, 08.09, 1-й урок: урок отменён", "Математика, 08.09, 1-й урок: урок пройдёт по расписанию"], world.Channel.Texts);
    }

    [Fact]
    public async Task Of_a_divided_class_the_own_subgroup_is_told_of_alone_and_nothing_that_is_over()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        await world.AgreeAsync("boris-mother", world.School.Boris, topics: DeliveryTopics.Schedule, address: "8 999 000-00-02");

        await world.Journal.ChangeLessonAsync(world.School.EnglishLesson2, LessonChangeKind.Moved, l => (l.Date, l.Number) = (new(2026, 9, 9), 2));
        await CancelAsync(world, world.School.EnglishLesson1);
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79990000002", "Английский язык, 07.09, 2-й урок: урок перенесён на 09.09, 2-й урок")], world.Channel.Sent);
    }

    [Fact]
    public async Task A_new_timetable_is_told_to_the_class()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        await world.AgreeAsync("veras-mother", world.School.Vera, topics: DeliveryTopics.Schedule, address: "8 999 000-00-03");

        await world.Journal.SetTimetableAsync(world.School.Class7A, new(2026, 9, 14));
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79991234567", "С 14.09 новое расписание уроков")], world.Channel.Sent);
    }

    [Fact]
    [Requirement("SCH-07")]
    public async Task Events_are_told_to_the_families_of_their_classes_and_their_end_to_who_heard_of_them()
    {
        await using var world = await DeliveryWorld.CreateAsync(options: new DeliveryOptions { HoldBack = TimeSpan.Zero });
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        await world.AgreeAsync("veras-mother", world.School.Vera, topics: DeliveryTopics.Schedule, address: "8 999 000-00-03");
        var fair = Event(world, "Ярмарка", new(2026, 9, 18));
        var trip = Event(world, "Экскурсия", new(2026, 9, 20));
        trip.Classes.Add(new SchoolEventClass { ClassId = world.School.Class7B.Id });

        await world.Journal.PlanEventAsync(fair);
        await world.RunAsync();
        await world.Journal.PlanEventAsync(trip);
        await world.RunAsync();
        fair.CancelledAt = world.Clock.Now;
        await world.Journal.PlanEventAsync(fair);
        await world.RunAsync();

        const string told = "Мероприятие 18.09 в 12:30: Ярмарка, актовый зал";
        const string over = "Мероприятие 18.09 отменено: Ярмарка";
        Assert.Equal([told, over], world.Channel.Sent.Where(s => s.Item1 == "+79991234567").Select(s => s.Item2));
        Assert.Equal([told, "Мероприятие 20.09 в 12:30: Экскурсия, актовый зал", over], world.Channel.Sent.Where(s => s.Item1 == "+79990000003").Select(s => s.Item2));
    }

    private static Task CancelAsync(DeliveryWorld world, Lesson lesson) =>
        world.Journal.ChangeLessonAsync(lesson, LessonChangeKind.Cancelled, l => l.Status = LessonStatus.Cancelled);

    private static SchoolEvent Event(DeliveryWorld world, string title, DateOnly day) => new()
    {
        SchoolId = world.School.School.Id,
        Title = title,
        From = day,
        To = day,
        StartsAt = new(12, 30),
        Place = "актовый зал",
        AuthorId = world.School.Deputy.PersonId,
        PlannedAt = world.Clock.Now,
    };
}
