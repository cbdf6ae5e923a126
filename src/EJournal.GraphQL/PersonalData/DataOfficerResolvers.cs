using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<DataOfficer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead)]
public static class DataOfficerResolvers
{
    /// <summary>The employee (сотрудник).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<DataOfficer> officers, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(officers, o => o.EmployeeId, ct);
}
