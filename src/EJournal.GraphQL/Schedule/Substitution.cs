using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>substituteLessons</c> makes.</summary>
internal static class Substitution
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SubstituteLessonsInput input, CancellationToken ct)
    {
        var begun = await ScheduleChange.BeginAsync(write, input.LessonIds, input.Reason, input.Order?.ToOrder(), ct);
        if (!begun.TryGet(out var change))
            return Decision.Refuse<long>(begun.Refusals);
        if (!await write.Db.Employees.VisibleTo(write.Db, write.Viewer).AnyAsync(e => e.Id == input.TeacherId, ct))
            return new Refusal(RefusalCode.NotFound, "Учитель не найден.") { Field = "teacherId" };

        for (var i = 0; i < change.Lessons.Count; i++)
        {
            var lesson = change.Lessons[i].Lesson;
            if (lesson.Status == LessonStatus.Cancelled)
                return new Refusal(RefusalCode.InvalidValue, "Урок отменён: сначала верните его в расписание.") { Field = ScheduleChange.FieldOf(i) };
            if (lesson.TeacherId == input.TeacherId)
                return new Refusal(RefusalCode.InvalidValue, "Этот учитель и так ведёт урок.") { Field = ScheduleChange.FieldOf(i) };
            if (lesson.SubstitutedTeacherId == input.TeacherId)
                return new Refusal(RefusalCode.InvalidValue, "Это его собственный урок: отмените замену.") { Field = ScheduleChange.FieldOf(i) };
            change.Register(lesson, LessonChangeKind.Substituted, input.TeacherId);
            lesson.SubstituteBy(input.TeacherId);
        }

        return await change.FinishAsync("lesson.substitute", input.Joint == true, ct);
    }
}
