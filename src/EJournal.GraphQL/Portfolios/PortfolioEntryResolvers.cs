using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Portfolios;

[ObjectType<PortfolioEntry>(IgnoreProperties = true)]
[Readers(PortfolioReaders.All)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class PortfolioEntryResolvers
{
    /// <summary>The pupil whose achievement it is (ученик); null for an employee's.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil?>> Pupil(
        [Parent] IReadOnlyList<PortfolioEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).OneEachAsync(entries, e => e.PupilId, ct);

    /// <summary>The employee whose achievement it is (учитель); null for a pupil's.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> Teacher(
        [Parent] IReadOnlyList<PortfolioEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(entries, e => e.EmployeeId, ct);
}
