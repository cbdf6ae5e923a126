using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>restoreLessons</c> makes.</summary>
internal static class Restoration
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, RestoreLessonsInput input, CancellationToken ct)
    {
        var begun = await ScheduleChange.BeginAsync(write, input.LessonIds, input.Reason, order: null, ct);
        if (!begun.TryGet(out var change))
            return Decision.Refuse<long>(begun.Refusals);

        for (var i = 0; i < change.Lessons.Count; i++)
        {
            var lesson = change.Lessons[i].Lesson;
            if (lesson.Status != LessonStatus.Cancelled && lesson.SubstitutedTeacherId is null)
                return new Refusal(RefusalCode.InvalidValue, "Урок не отменён и не замещён.") { Field = ScheduleChange.FieldOf(i) };
            change.Register(lesson, LessonChangeKind.Restored, substituteId: null);
            lesson.Restore();
        }

        return await change.FinishAsync("lesson.restore", joint: false, ct);
    }
}
