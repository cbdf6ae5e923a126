using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

[ObjectType<Employee>("Teacher", IgnoreProperties = true)]
[Readers(PortfolioReaders.OfTeacher)]
[Scopes(Scope.PeopleRead)]
public static class TeacherPortfolio
{
    /// <summary>The employee's portfolio (портфолио), the latest achievement first.</summary>
    [BatchResolver]
    [ListSize(PortfolioEntry.Most, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<PortfolioEntry>>> Portfolio(
        [Parent] IReadOnlyList<Employee> teachers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        return await db.PortfolioEntries.VisibleTo(db, viewer).Where(e => e.WithdrawnAt == null && e.EmployeeId != null && ids.Contains(e.EmployeeId.Value))
            .OrderByDescending(e => e.Date).ThenByDescending(e => e.Id)
            .ManyEachAsync(teachers, t => t.Id, e => e.EmployeeId!.Value, ct);
    }
}
