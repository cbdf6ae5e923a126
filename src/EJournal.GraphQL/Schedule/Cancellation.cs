using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>cancelLessons</c> makes.</summary>
internal static class Cancellation
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, CancelLessonsInput input, CancellationToken ct)
    {
        var begun = await ScheduleChange.BeginAsync(write, input.LessonIds, input.Reason, input.Order?.ToOrder(), ct);
        if (!begun.TryGet(out var change))
            return Decision.Refuse<long>(begun.Refusals);

        for (var i = 0; i < change.Lessons.Count; i++)
        {
            var lesson = change.Lessons[i].Lesson;
            if (lesson.Status == LessonStatus.Cancelled)
                return new Refusal(RefusalCode.InvalidValue, "Урок уже отменён.") { Field = ScheduleChange.FieldOf(i) };
            change.Register(lesson, LessonChangeKind.Cancelled, substituteId: null);
            lesson.Status = LessonStatus.Cancelled;
        }

        return await change.FinishAsync("lesson.cancel", joint: false, ct);
    }
}
