using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Debts;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Debts;

[ObjectType<TeachingGroup>]
public static class GroupDebts
{
    /// <summary>What the pupils of the group owe, the most urgent first (задолженности): for its teacher, the homeroom teacher and the administration.</summary>
    [BatchResolver]
    [ListSize(300, Usual = 10)]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Debt>>> Debts(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [GraphQLDescription("True: whose day is over; false: the others (просроченные).")] bool? overdue,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var debts = await db.Debts.VisibleTo(db, viewer).Where(d => ids.Contains(d.GroupId)).OpenAsync(overdue, db, viewer, time, ct);
        return await debts.OrderBy(d => d.DueOn).ThenBy(d => d.Id).ManyEachAsync(groups, g => g.Id, d => d.GroupId, ct);
    }
}

[ObjectType<SchoolClass>]
public static class ClassDebts
{
    /// <summary>What the pupils of the class owe in all subjects, the most urgent first (задолженности класса): for its homeroom teacher and the administration.</summary>
    [BatchResolver]
    [ListSize(1000, Usual = 20)]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Debt>>> Debts(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("True: whose day is over; false: the others (просроченные).")] bool? overdue,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var debts = await db.Debts.VisibleTo(db, viewer).OpenAsync(overdue, db, viewer, time, ct);
        var rows = await (
            from debt in debts
            join pupil in db.Pupils on debt.PupilId equals pupil.Id
            where ids.Contains(pupil.ClassId) && pupil.LeftOn == null
            orderby debt.DueOn, debt.Id
            select new { pupil.ClassId, Debt = debt }).ToListAsync(ct);
        var byClass = rows.ToLookup(r => r.ClassId, r => r.Debt);
        return [.. classes.Select(c => byClass[c.Id].ToList())];
    }
}
