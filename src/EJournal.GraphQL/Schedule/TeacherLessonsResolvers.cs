using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<TeacherLessons>]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public static class TeacherLessonsResolvers
{
    private const int Most = 400;

    /// <summary>The own lessons that he does not give: substituted by others or cancelled (пропущенные занятия), by day.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Lesson>>> Missed(
        [Parent] IReadOnlyList<TeacherLessons> rows, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (ids, from, to) = Asked(rows);
        return InOrder(db.Lessons.VisibleTo(db, viewer).Where(l => from <= l.Date && l.Date <= to
                && ((l.SubstitutedTeacherId != null && ids.Contains(l.SubstitutedTeacherId.Value))
                    || (l.SubstitutedTeacherId == null && l.Status == LessonStatus.Cancelled && ids.Contains(l.TeacherId)))))
            .ManyEachAsync(rows, r => r.Teacher.Id, l => l.SubstitutedTeacherId ?? l.TeacherId, ct);
    }

    /// <summary>The lessons of others that he gives instead (замещённые занятия), by day.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Lesson>>> Substitutions(
        [Parent] IReadOnlyList<TeacherLessons> rows, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (ids, from, to) = Asked(rows);
        return InOrder(db.Lessons.VisibleTo(db, viewer).Where(l => from <= l.Date && l.Date <= to
                && l.SubstitutedTeacherId != null && l.Status != LessonStatus.Cancelled && ids.Contains(l.TeacherId)))
            .ManyEachAsync(rows, r => r.Teacher.Id, l => l.TeacherId, ct);
    }

    // Rows of one level come from one field, so they differ in the employee only.
    private static (List<long> Ids, DateOnly From, DateOnly To) Asked(IReadOnlyList<TeacherLessons> rows) =>
        (rows.Ids(r => r.Teacher.Id), rows[0].From, rows[0].To);

    private static IQueryable<Lesson> InOrder(IQueryable<Lesson> lessons) =>
        lessons.OrderBy(l => l.Date).ThenBy(l => l.Number).ThenBy(l => l.Id);
}
