using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<StaffCard>("PersonalCard", IgnoreProperties = true)]
[Readers(StaffReaders.Card)]
[Scopes(Scope.PeopleRead)]
public static class StaffCardResolvers
{
    /// <summary>What was changed, the latest first, at most 100 (история изменений).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<StaffChange>>> Changes(
        [Parent] IReadOnlyList<StaffCard> cards, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = cards.Ids(c => c.Employee.Id);
        var visible = db.StaffChanges.VisibleTo(db, viewer);
        return await db.Employees.Where(e => ids.Contains(e.Id))
            .SelectMany(e => visible.Where(c => c.EmployeeId == e.Id).OrderByDescending(c => c.Id).Take(100))
            .OrderByDescending(c => c.Id)
            .ManyEachAsync(cards, c => c.Employee.Id, c => c.EmployeeId, ct);
    }
}
