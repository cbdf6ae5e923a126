using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<Pupil>]
public static class PupilMarks
{
    /// <summary>
    /// The marks of the pupil (отметки), the latest lesson first: all that you may see of them, a subject teacher those of
    /// his own groups.
    /// </summary>
    [BatchResolver]
    [ListSize(MarkPaging.MaxFirst, Usual = MarkPaging.DefaultFirst, By = nameof(first))]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<MarkConnection>> Marks(
        [Parent] IReadOnlyList<Pupil> pupils,
        [ID("GradingPeriod")][GraphQLDescription("Only lessons of this grading period (учебный период).")] long? periodId,
        [ID("Subject")][GraphQLDescription("Only this subject (предмет).")] long? subjectId,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var size = first ?? MarkPaging.DefaultFirst;
        var asked = new MarkFilter(pupils[0], periodId, subjectId).Apply(db, viewer);
        if (MarkPaging.Position(after) is var (date, markId))
            asked = asked.Where(m => m.Date < date || (m.Date == date && m.Mark.Id < markId));
        var pages = await PagesAsync(db, pupils.Ids(p => p.Id), asked, size + 1, ct);
        return [.. pupils.Select(p => Page(new MarkFilter(p, periodId, subjectId), [.. pages[p.Id]], size, after is not null))];
    }

    // One statement for all pupils: the first rows of each.
    private static async Task<ILookup<long, DatedMark>> PagesAsync(
        JournalDb db, List<long> pupilIds, IQueryable<DatedMark> asked, int count, CancellationToken ct)
    {
        if (pupilIds is [var only])
        {
            return (await asked.Where(m => m.Mark.PupilId == only)
                .OrderByDescending(m => m.Date).ThenByDescending(m => m.Mark.Id).Take(count).ToListAsync(ct)).ToLookup(m => m.Mark.PupilId);
        }

        var rows = await db.Pupils.Where(p => pupilIds.Contains(p.Id))
            .SelectMany(p => asked.Where(m => m.Mark.PupilId == p.Id)
                .OrderByDescending(m => m.Date).ThenByDescending(m => m.Mark.Id).Take(count))
            .ToListAsync(ct);
        return rows.OrderByDescending(m => m.Date).ThenByDescending(m => m.Mark.Id).ToLookup(m => m.Mark.PupilId);
    }

    private static MarkConnection Page(MarkFilter filter, List<DatedMark> rows, int size, bool hasPrevious)
    {
        List<MarkEdge> edges = [.. rows.Take(size).Select(m => new MarkEdge { Cursor = MarkPaging.Cursor(m.Date, m.Mark.Id), Node = m.Mark })];
        return new MarkConnection
        {
            Edges = edges,
            PageInfo = new PageInfo
            {
                HasNextPage = rows.Count > size,
                HasPreviousPage = hasPrevious,
                StartCursor = edges.FirstOrDefault()?.Cursor,
                EndCursor = edges.LastOrDefault()?.Cursor,
            },
            Filter = filter,
        };
    }
}
