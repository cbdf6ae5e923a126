using EJournal.TestKit;
using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

public sealed class ScheduleChangedTests() : LiveTest("--EJournal:Live:PollInterval", "00:10:00")
{
    [Fact]
    [Requirement("SCH-07")]
    public async Task A_parent_hears_of_changed_lessons_events_and_a_new_timetable_and_of_nothing_of_other_classes()
    {
        using var father = await ConnectAsync("annas-father");
        await father.SubscribeAsync("diary", $"subscription {{ diaryChanged(pupilId: \"{Anna}\") {{ kind lesson {{ number status }} event {{ title }} timetableFrom }} }}");
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

        Assert.Equal(Change("""{"kind":"SCHEDULE","lesson":{"number":1,"status":"CANCELLED"},"event":null,"timetableFrom":null}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"SCHEDULE","lesson":null,"event":{"title":"Ярмарка"},"timetableFrom":null}"""), await father.ReadAsync());
        Assert.Equal(Change("""{"kind":"SCHEDULE","lesson":null,"event":null,"timetableFrom":"2026-09-08"}"""), await father.ReadAsync());
    }

    private static string Change(string change) => """{"id":"diary","type":"next","payload":{"data":{"diaryChanged":""" + change + "}}}";

    private Task<string> DeputyAsync(string mutation, string type, object input) => MutateAsync(
        "deputy", $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ message }} }} }}", input, "{\"data\":{\"" + mutation + "\":{\"errors\":[]}}}");
}
