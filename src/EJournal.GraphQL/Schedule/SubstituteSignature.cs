using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>signSubstitutions</c> makes: once signed stays signed.</summary>
internal static class SubstituteSignature
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, IReadOnlyList<long> lessonIds, CancellationToken ct)
    {
        if (lessonIds.Count is 0 or > ScheduleChange.MostLessons)
            return new Refusal(RefusalCode.InvalidValue, $"Назовите от 1 до {ScheduleChange.MostLessons} уроков.") { Field = "lessonIds" };
        var me = write.Viewer.EmployeeId;
        var entries = await write.Db.LessonChanges
            .Where(c => c.SchoolId == write.Viewer.SchoolId && lessonIds.Contains(c.LessonId) && c.Kind == LessonChangeKind.Substituted && c.SubstituteId == me)
            .ToListAsync(ct);
        for (var i = 0; i < lessonIds.Count; i++)
        {
            if (!entries.Exists(c => c.LessonId == lessonIds[i]))
                return new Refusal(RefusalCode.NotFound, "Замены этого урока вами в журнале нет.") { Field = ScheduleChange.FieldOf(i) };
        }

        foreach (var entry in entries.Where(c => c.SignedAt is null))
        {
            entry.SignedAt = write.Now;
            write.Audit("lesson.signSubstitution", $"LessonChange:{entry.Id}");
        }

        if (entries.TrueForAll(c => c.SignedAt != write.Now))
            write.Audit("lesson.signSubstitution", $"Lesson:{lessonIds[0]}", new { again = true });
        return lessonIds[0];
    }
}
