using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Delivery.Tests.Planning;

/// <summary>While a class only tries the journal, its families are told nothing.</summary>
public sealed class TrialSilenceTests
{
    [Fact]
    [Requirement("ROL-13")]
    public async Task Families_of_a_class_in_trial_are_told_nothing_and_those_of_other_classes_are()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await TryAsync(world, new(2026, 9, 7), new(2026, 9, 7));
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.AgreeAsync("veras-mother", world.School.Vera, address: "8 999 000-00-03");
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.Journal.GiveHomeworkAsync(world.School.MathsLesson, "§5");
        await world.Journal.SetMarkAsync(world.School.MathsLesson7B, world.School.Vera, "4");
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79990000003", "Математика, 07.09: 4 — контрольная работа")], world.Channel.Sent);
        await world.OnlyMessageAsync();
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task What_is_entered_the_day_after_is_told_and_what_was_silent_is_not()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await TryAsync(world, new(2026, 9, 1), new(2026, 9, 7));
        await world.AgreeAsync("annas-father", world.School.Anna);
        // Half past eleven in the evening at the school.
        world.Clock.Advance(TimeSpan.FromHours(11.5));
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.RunAsync();
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.Journal.SetMarkAsync(world.School.EnglishLesson1, world.School.Anna, "4");
        await world.AfterHoldBackAsync();

        Assert.Equal(["Английский язык, 07.09: 4 — контрольная работа"], world.Channel.Texts);
    }

    [Fact]
    [Requirement("ROL-13")]
    public async Task A_trial_that_has_not_begun_silences_nothing()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await TryAsync(world, new(2026, 9, 8), new(2026, 9, 30));
        await world.AgreeAsync("annas-father", world.School.Anna);
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal(["Математика, 07.09: 5 — контрольная работа"], world.Channel.Texts);
    }

    [Fact]
    [Requirement("ROL-13")]
    [Requirement("SCH-07")]
    public async Task Events_of_school_and_class_are_told_on_the_days_of_a_trial_too_and_a_new_timetable_is_not()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await TryAsync(world, new(2026, 9, 7), new(2026, 9, 30));
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.Schedule);
        var trip = Event(world, "Экскурсия", new(2026, 9, 20));
        trip.Classes.Add(new SchoolEventClass { ClassId = world.School.Class7A.Id });

        await world.Journal.PlanEventAsync(Event(world, "Ярмарка", new(2026, 9, 18)));
        await world.Journal.PlanEventAsync(trip);
        await world.Journal.SetTimetableAsync(world.School.Class7A, new(2026, 9, 14));
        await world.AfterHoldBackAsync();

        Assert.Equal(["Мероприятие 18.09: Ярмарка\nМероприятие 20.09: Экскурсия"], world.Channel.Texts);
    }

    private static SchoolEvent Event(DeliveryWorld world, string title, DateOnly day) => new()
    {
        SchoolId = world.School.School.Id,
        Title = title,
        From = day,
        To = day,
        AuthorId = world.School.Deputy.PersonId,
        PlannedAt = world.Clock.Now,
    };

    private static async Task TryAsync(DeliveryWorld world, DateOnly from, DateOnly to)
    {
        await using var db = world.Database.OpenTracking();
        var trial = new Trial
        {
            SchoolId = world.School.School.Id,
            From = from,
            To = to,
            OrderNumber = "118",
            OrderDate = from,
            AuthorId = world.School.Administrator.PersonId,
            RecordedAt = world.Clock.Now,
        };
        trial.Classes.Add(new TrialClass { ClassId = world.School.Class7A.Id });
        db.Add(trial);
        await db.SaveChangesAsync();
    }
}
