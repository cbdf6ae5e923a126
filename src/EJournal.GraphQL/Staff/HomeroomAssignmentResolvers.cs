using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<HomeroomAssignment>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class HomeroomAssignmentResolvers
{
    /// <summary>Who is or was in charge (классный руководитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<HomeroomAssignment> assignments, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(assignments, a => a.EmployeeId, ct);
}
