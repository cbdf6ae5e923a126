using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<School>]
public static class SchoolLessonChanges
{
    /// <summary>The register of substitutions and changes in the schedule (журнал замены занятий), the latest day first.</summary>
    [BatchResolver]
    [ListSize(LessonChangeConnection.MaxFirst, Usual = 50, By = nameof(first))]
    [Readers(Relation.Staff)]
    [Scopes(Scope.ScheduleRead | Scope.JournalRead)]
    public static async Task<IReadOnlyList<LessonChangeConnection>> LessonChanges(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        [ID("Teacher")][GraphQLDescription("Only lessons of this teacher, and those he gave instead of others (учитель).")] long? teacherId,
        [GraphQLDescription("Only changes of this kind (вид изменения).")] LessonChangeKind? kind,
        [GraphQLDescription("How many, at most 200; 50 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var size = first ?? 50;
        var entries = db.LessonChanges.Where(c => c.SchoolId == viewer.SchoolId && from <= c.Date && c.Date <= to);
        if (teacherId is { } teacher)
            entries = entries.Where(c => c.TeacherId == teacher || c.SubstituteId == teacher);
        if (kind is { } only)
            entries = entries.Where(c => c.Kind == only);
        if (MarkPaging.Position(after) is var (date, id))
            entries = entries.Where(c => c.Date < date || (c.Date == date && c.Id < id));
        var rows = await entries.OrderByDescending(c => c.Date).ThenByDescending(c => c.Id).Take(size + 1).ToListAsync(ct);

        List<LessonChangeEdge> edges = [.. rows.Take(size).Select(c => new LessonChangeEdge { Cursor = MarkPaging.Cursor(c.Date, c.Id), Node = c })];
        var page = new LessonChangeConnection
        {
            Edges = edges,
            PageInfo = new PageInfo
            {
                HasNextPage = rows.Count > size,
                HasPreviousPage = after is not null,
                StartCursor = edges.FirstOrDefault()?.Cursor,
                EndCursor = edges.LastOrDefault()?.Cursor,
            },
        };
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => page)];
    }
}
