using EJournal.TestKit;
using EJournal.TestKit.Live;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

public sealed class ScheduleChangedTests() : LiveTest("--EJournal:Live:PollInterval", "00:10:00")
{
    [Fact]
    [Requirement("SCH-07")]
    public async Task A_parent_hears_of_changed_lessons_events_and_a_new_timetable_and_of_nothing_of_other_classes()
    {
        using var father = await ConnectAsync("annas-father");
        await father.SubscribeAsync("diary", $"subscription {{ diaryChanged(pupilId: \"{Anna}\") {{ kind oldValue newValue reason author {{ short }} lesson {{ number }} event {{ title }} timetableFrom }} }}");
        await Until.TrueAsync(() => Feed.Subscribers == 1);

        await DeputyAsync("planEvent", "PlanEventInput", new { @event = new { title = "Экскурсия 7Б", from = "2026-09-18", classIds = new[] { Id("SchoolClass", School.Class7B.Id) } } });
        await DeputyAsync("cancelLessons", "CancelLessonsInput", new { lessonIds = new[] { Id("Lesson", School.SubstitutedLesson.Id) }, reason = "Карантин" });
        await DeputyAsync("planEvent", "PlanEventInput", new { @event = new { title = "Ярмарка", from = "2026-09-18" } });
        await DeputyAsync("setTimetable", "SetTimetableInput", new
        {
            classIds = new[] { Id("SchoolClass", School.Class7A.Id) },
            from = "2026-09-08",
            entries = Array.Empty<object>(),
            reason = "Карантин",
            dropChanges = true,
        });

        Assert.Equal(Change("""{"kind":"SCHEDULE","oldValue":"PLANNED","newValue":"CANCELLED","reason":"Карантин","author":{"short":"Соколов И. О."},"lesson":{"number":1},"event":null,"timetableFrom":null}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"EVENT","oldValue":null,"newValue":"Ярмарка, 18.09.2026","reason":null,"author":{"short":"Соколов И. О."},"lesson":null,"event":{"title":"Ярмарка"},"timetableFrom":null}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"TIMETABLE","oldValue":null,"newValue":null,"reason":"Карантин","author":{"short":"Соколов И. О."},"lesson":null,"event":null,"timetableFrom":"2026-09-08"}"""), await father.ReadAsync());
    }

    [Fact]
    [Requirement("SCH-07")]
    public async Task A_parent_hears_that_an_event_is_for_another_class_now_and_not_what_it_became()
    {
        using var father = await ConnectAsync("annas-father");
        await father.SubscribeAsync("diary", $"subscription {{ diaryChanged(pupilId: \"{Anna}\") {{ kind oldValue newValue }} }}");
        await Until.TrueAsync(() => Feed.Subscribers == 1);

        await DeputyAsync("planEvent", "PlanEventInput", new { @event = new { title = "Экскурсия", from = "2026-09-18", classIds = new[] { Id("SchoolClass", School.Class7A.Id) } } });
        await using var db = Server.Database.Open();
        await DeputyAsync("changeEvent", "ChangeEventInput", new
        {
            eventId = Id("SchoolEvent", await db.SchoolEvents.Select(e => e.Id).SingleAsync()),
            version = 1,
            @event = new { title = "Поход 7Б", from = "2026-09-18", classIds = new[] { Id("SchoolClass", School.Class7B.Id) } },
        });

        Assert.Equal(Change("""{"kind":"EVENT","oldValue":null,"newValue":"Экскурсия, 18.09.2026"}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"EVENT","oldValue":"Экскурсия, 18.09.2026","newValue":null}"""), await father.ReadAsync());
    }

    [Fact]
    [Requirement("SCH-07")]
    public async Task A_parent_hears_once_of_new_bells_and_of_none_that_move_no_lesson_of_the_class()
    {
        using var father = await ConnectAsync("annas-father");
        await father.SubscribeAsync("diary", $"subscription {{ diaryChanged(pupilId: \"{Anna}\") {{ kind reason author {{ short }} timetableFrom }} }}");
        await Until.TrueAsync(() => Feed.Subscribers == 1);

        await DeputyAsync("setBells", "SetBellsInput", Bells("2026-09-08", "08:30", "09:15"));
        await DeputyAsync("setBells", "SetBellsInput", Bells("2026-09-08", "09:00", "09:40"));
        await DeputyAsync("planEvent", "PlanEventInput", new { @event = new { title = "Ярмарка", from = "2026-09-18" } });

        Assert.Equal(Change("""{"kind":"TIMETABLE","reason":null,"author":{"short":"Соколов И. О."},"timetableFrom":"2026-09-08"}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"EVENT","reason":null,"author":{"short":"Соколов И. О."},"timetableFrom":null}"""), await father.ReadAsync());
    }

    private static object Bells(string from, string startsAt, string endsAt) => new { shift = 1, from, bells = new[] { new { number = 1, startsAt, endsAt } } };

    private static string Change(string change) => """{"id":"diary","type":"next","payload":{"data":{"diaryChanged":""" + change + "}}}";

    private Task<string> DeputyAsync(string mutation, string type, object input) => MutateAsync(
        "deputy", $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ message }} }} }}", input, "{\"data\":{\"" + mutation + "\":{\"errors\":[]}}}");
}
