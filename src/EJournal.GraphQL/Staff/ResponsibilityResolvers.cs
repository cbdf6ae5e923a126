using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<Responsibility>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class ResponsibilityResolvers
{
    /// <summary>Who answers (сотрудник).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<Responsibility> duties, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(duties, d => d.EmployeeId, ct);
}
