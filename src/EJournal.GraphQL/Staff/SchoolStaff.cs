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
        var asked = db.Employees.VisibleTo(db, viewer);
        if (dismissed is not true)
            asked = asked.Where(e => e.DismissedOn == null || e.DismissedOn > today);
        if (role is { } wanted)
        {
            asked = asked.Where(e => db.EmployeeRoles.Any(r => r.EmployeeId == e.Id && r.Role == wanted
                && (r.From == null || r.From <= today) && (r.EndsOn == null || r.EndsOn > today)));
        }

        // The names of one school's staff are few; comparing them here, every database pages alike.
        var names = await asked.OrderBy(e => e.Person.LastName).ThenBy(e => e.Person.FirstName).ThenBy(e => e.Id)
            .Select(e => new Place(e.Person.LastName, e.Person.FirstName, e.Id)).ToListAsync(ct);
        var last = after is null ? (Place?)null : await PositionAsync(db, viewer, after, ct);
        var size = first ?? 25;
        List<long> ids = [.. names.SkipWhile(n => last is { } place && n.CompareTo(place) <= 0).Take(size + 1).Select(n => n.Id)];
        var found = await db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ByIdAsync(ids, ct);
        List<Employee> rows = [.. ids.Select(id => found[id])];
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

    // The cursor is the last employee, so that it tells no name.
    private static async Task<Place> PositionAsync(JournalDb db, Viewer viewer, string after, CancellationToken ct) =>
        GlobalId.TryDecode(after, out var type, out _) && type == Cursor
        && await db.Employees.VisibleTo(db, viewer).Include(e => e.Person).FindAsync(GlobalId.DecodeInt64(after, Cursor), ct) is { } last
            ? new Place(last.Person.LastName, last.Person.FirstName, last.Id)
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

    private readonly record struct Place(string LastName, string FirstName, long Id)
    {
        public int CompareTo(Place other) =>
            string.CompareOrdinal(LastName, other.LastName) is not 0 and var byLast ? byLast
            : string.CompareOrdinal(FirstName, other.FirstName) is not 0 and var byFirst ? byFirst
            : Id.CompareTo(other.Id);
    }
}
