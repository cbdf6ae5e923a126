using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Portfolios;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public static class SchoolPortfolios
{
    private const string Cursor = "PortfolioCursor";

    /// <summary>The bank of portfolios (банк портфолио): the entries that you may see, what was entered last first.</summary>
    [BatchResolver]
    [ListSize(PortfolioConnection.MaxFirst, Usual = 25, By = nameof(first))]
    public static async Task<IReadOnlyList<PortfolioConnection>> Portfolios(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Only of pupils, or only of teachers (чьи).")] PortfolioOwner? owner,
        [GraphQLDescription("Only this kind (вид достижения).")] AchievementKind? kind,
        [GraphQLDescription("Only this level (уровень).")] AchievementLevel? level,
        [GraphQLDescription("Only of those who have come to the school on this day or later (вновь прибывшие).")] DateOnly? arrivedSince,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = db.PortfolioEntries.VisibleTo(db, viewer).Where(e => e.WithdrawnAt == null);
        if (owner is { } whose)
            asked = whose == PortfolioOwner.Pupil ? asked.Where(e => e.PupilId != null) : asked.Where(e => e.EmployeeId != null);
        if (kind is { } ofKind)
            asked = asked.Where(e => e.Kind == ofKind);
        if (level is { } ofLevel)
            asked = asked.Where(e => e.Level == ofLevel);
        if (arrivedSince is { } day)
            asked = asked.OfArrived(db, viewer, day);
        if (after is not null)
        {
            if (!GlobalId.TryDecode(after, out var type, out _) || type != Cursor)
                throw new GraphQLException("after is no cursor of this list.", ErrorCodes.BadUserInput);
            var last = GlobalId.DecodeInt64(after, Cursor);
            asked = asked.Where(e => e.Id < last);
        }

        var size = first ?? 25;
        var rows = await asked.OrderByDescending(e => e.Id).Take(size + 1).ToListAsync(ct);
        // A member sees one school, his own.
        var page = Page(rows, size, after is not null);
        return [.. schools.Select(_ => page)];
    }

    private static PortfolioConnection Page(List<PortfolioEntry> rows, int size, bool hasPrevious)
    {
        List<PortfolioEdge> edges = [.. rows.Take(size).Select(e => new PortfolioEdge { Cursor = GlobalId.Encode(Cursor, e.Id), Node = e })];
        return new PortfolioConnection
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
