using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<School>]
public static class SchoolMovements
{
    private const Relation Overseers = Relation.Leadership | Relation.Administrator | Relation.Office | Relation.Auditor;

    /// <summary>Who came, moved and went, with the orders (движение обучающихся), the latest day first.</summary>
    [BatchResolver]
    [ListSize(MovementConnection.MaxFirst, Usual = 50, By = nameof(first))]
    [Readers(Overseers)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<MovementConnection>> Movements(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        [ID("SchoolClass")][GraphQLDescription("Only into or out of this class (класс).")] long? classId,
        [GraphQLDescription("Only movements of this kind (вид движения).")] MovementKind? kind,
        [GraphQLDescription("How many, at most 200; 50 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var size = first ?? 50;
        var asked = db.PupilMovements.VisibleTo(db, viewer).Where(m => from <= m.On && m.On <= to);
        if (classId is { } only)
            asked = asked.Where(m => m.FromClassId == only || m.ToClassId == only);
        if (kind is { } wanted)
            asked = asked.Where(m => m.Kind == wanted);
        if (MarkPaging.Position(after) is var (date, id))
            asked = asked.Where(m => m.On < date || (m.On == date && m.Id < id));
        var rows = await asked.OrderByDescending(m => m.On).ThenByDescending(m => m.Id).Take(size + 1).ToListAsync(ct);

        List<MovementEdge> edges = [.. rows.Take(size).Select(m => new MovementEdge { Cursor = MarkPaging.Cursor(m.On, m.Id), Node = m })];
        var page = new MovementConnection
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

    /// <summary>
    /// The figures of every class for an interval (движение обучающихся, отчёт), by year, grade and letter: the classes of the
    /// current school year, and those of others that have figures.
    /// </summary>
    [BatchResolver]
    [ListSize(200, Usual = 40)]
    [Readers(Overseers)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ClassMovement>>> MovementFigures(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The first day (с даты).")] DateOnly from,
        [GraphQLDescription("The last day (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = await db.Classes.VisibleTo(db, viewer).OrderBy(c => c.Year).ThenBy(c => c.GradeLevel).ThenBy(c => c.Letter)
            .Select(c => new { Class = c, Past = db.SchoolYears.Any(y => y.SchoolId == c.SchoolId && y.Year > c.Year) }).ToListAsync(ct);
        var pupils = await db.ClassMemberships.Where(m => m.SchoolId == viewer.SchoolId).GroupBy(m => m.ClassId)
            .Select(g => new
            {
                ClassId = g.Key,
                AtStart = g.Count(m => m.From < from && from <= m.Until),
                AtEnd = g.Count(m => m.From <= to && to < m.Until),
            }).ToDictionaryAsync(g => g.ClassId, ct);
        var moved = await db.PupilMovements.VisibleTo(db, viewer).Where(m => from <= m.On && m.On <= to)
            .GroupBy(m => new { m.Kind, m.FromClassId, m.ToClassId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var rows = classes.ConvertAll(c => new ClassMovement
        {
            SchoolClass = c.Class,
            AtStart = pupils.GetValueOrDefault(c.Class.Id)?.AtStart ?? 0,
            Enrolled = moved.Where(m => m.Key.Kind == MovementKind.Enrolled && m.Key.ToClassId == c.Class.Id).Sum(m => m.Count),
            TransferredIn = moved.Where(m => m.Key.Kind == MovementKind.Transferred && m.Key.ToClassId == c.Class.Id).Sum(m => m.Count),
            TransferredOut = moved.Where(m => m.Key.Kind == MovementKind.Transferred && m.Key.FromClassId == c.Class.Id).Sum(m => m.Count),
            Left = moved.Where(m => m.Key.Kind == MovementKind.Left && m.Key.FromClassId == c.Class.Id).Sum(m => m.Count),
            AtEnd = pupils.GetValueOrDefault(c.Class.Id)?.AtEnd ?? 0,
        });
        var past = classes.Where(c => c.Past).Select(c => c.Class.Id).ToHashSet();
        rows.RemoveAll(r => past.Contains(r.SchoolClass.Id) && r.AtStart + r.Enrolled + r.TransferredIn + r.TransferredOut + r.Left + r.AtEnd == 0);
        return [.. schools.Select(_ => rows)];
    }
}
