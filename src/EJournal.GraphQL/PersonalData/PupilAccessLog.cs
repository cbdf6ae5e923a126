using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<Pupil>]
public static class PupilAccessLog
{
    /// <summary>
    /// Who looked at the pupil's data (кто смотрел данные ученика), the latest hour first: one entry for each person, area and
    /// hour. The family itself is not in it, what an application read in its name is.
    /// </summary>
    [BatchResolver]
    [ListSize(DataAccessPaging.MaxFirst, Usual = DataAccessPaging.DefaultFirst, By = nameof(first))]
    [Readers(Relation.Family | Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static async Task<IReadOnlyList<DataAccessConnection>> AccessLog(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("How many, at most 100; 50 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, DataAccessLog log, CancellationToken ct)
    {
        // What was seen a moment ago is seen here as well.
        await log.StoreAsync(ct);
        var size = first ?? DataAccessPaging.DefaultFirst;
        var ids = pupils.Ids(p => p.Id);
        var asked = db.DataAccess.Where(a => a.SchoolId == viewer.SchoolId && a.Area != DataArea.ParentCheck && a.Area != DataArea.OwnDiary);
        if (DataAccessPaging.Position(after) is var (hour, id))
            asked = asked.Where(a => a.Hour < hour || (a.Hour == hour && a.Id < id));
        var rows = await db.Pupils.Where(p => ids.Contains(p.Id))
            .SelectMany(p => asked.Where(a => a.PupilId == p.Id).OrderByDescending(a => a.Hour).ThenByDescending(a => a.Id).Take(size + 1))
            .ToListAsync(ct);
        var byPupil = rows.OrderByDescending(a => a.Hour).ThenByDescending(a => a.Id).ToLookup(a => a.PupilId);
        return [.. pupils.Select(p => Page([.. byPupil[p.Id]], size, after is not null))];
    }

    private static DataAccessConnection Page(List<DataAccess> rows, int size, bool hasPrevious)
    {
        List<DataAccessEdge> edges = [.. rows.Take(size).Select(a => new DataAccessEdge { Cursor = DataAccessPaging.Cursor(a), Node = a })];
        return new DataAccessConnection
        {
            Edges = edges,
            PageInfo = new PageInfo
            {
                HasNextPage = rows.Count > size,
                HasPreviousPage = hasPrevious,
                StartCursor = edges.FirstOrDefault()?.Cursor,
                EndCursor = edges.LastOrDefault()?.Cursor,
            },
        };
    }
}
