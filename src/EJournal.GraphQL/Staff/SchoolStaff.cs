using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class SchoolStaff
{
    private const string Cursor = "StaffCursor";

    /// <summary>The employees of the school (сотрудники), by name; what is kept about each of them has readers of its own.</summary>
    [BatchResolver]
    [ListSize(StaffConnection.MaxFirst, Usual = 25, By = nameof(first))]
    public static async Task<IReadOnlyList<StaffConnection>> Staff(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Only those who have this role today (роль).")] Role? role,
        [GraphQLDescription("Also those who are no longer employed (и уволенные).")] bool? dismissed,
        [GraphQLDescription("How many, at most 100; 25 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        // A member sees one school, his own.
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone);
        var asked = db.Employees.VisibleTo(db, viewer).Include(e => e.Person).AsQueryable();
        if (dismissed is not true)
            asked = asked.Where(e => e.DismissedOn == null || e.DismissedOn > today);
        if (role is { } wanted)
        {
            asked = asked.Where(e => db.EmployeeRoles.Any(r => r.EmployeeId == e.Id && r.Role == wanted
                && (r.From == null || r.From <= today) && (r.EndsOn == null || r.EndsOn > today)));
        }

        if (after is not null)
            asked = After(asked, await PositionAsync(db, viewer, after, ct));
        var size = first ?? 25;
        var rows = await asked.OrderBy(e => e.Person.LastName).ThenBy(e => e.Person.FirstName).ThenBy(e => e.Id).Take(size + 1).ToListAsync(ct);
        var page = Page(rows, size, after is not null);
        return [.. schools.Select(_ => page)];
    }

    /// <summary>Who answers for what by order, now and before, the latest first, at most 200 (ответственные).</summary>
    [BatchResolver]
    [ListSize(200, Usual = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Responsibility>>> Responsibilities(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var duties = await db.Responsibilities.VisibleTo(db, viewer).OrderByDescending(d => d.Id).Take(200).ToListAsync(ct);
        return [.. schools.Select(_ => duties)];
    }

    private static IQueryable<Employee> After(IQueryable<Employee> asked, Employee last)
    {
        var (lastName, firstName, id) = (last.Person.LastName, last.Person.FirstName, last.Id);
        return asked.Where(e => string.Compare(e.Person.LastName, lastName) > 0
            || (e.Person.LastName == lastName && (string.Compare(e.Person.FirstName, firstName) > 0 || (e.Person.FirstName == firstName && e.Id > id))));
    }

    // The cursor is the last employee, so that it tells no name.
    private static async Task<Employee> PositionAsync(JournalDb db, Viewer viewer, string after, CancellationToken ct) =>
        GlobalId.TryDecode(after, out var type, out _) && type == Cursor
        && await db.Employees.VisibleTo(db, viewer).Include(e => e.Person).FindAsync(GlobalId.DecodeInt64(after, Cursor), ct) is { } last
            ? last
            : throw new GraphQLException("after is no cursor of this list.", ErrorCodes.BadUserInput);

    private static StaffConnection Page(List<Employee> rows, int size, bool hasPrevious)
    {
        List<StaffEdge> edges = [.. rows.Take(size).Select(e => new StaffEdge { Cursor = GlobalId.Encode(Cursor, e.Id), Node = e })];
        return new StaffConnection
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
