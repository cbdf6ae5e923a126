using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

[ObjectType<Examination>]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public static class ExaminationResolvers
{
    /// <summary>The group, and with it subject and class (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<Examination> examinations, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the examination may know its subject, also after the pupil moved to another class or subgroup.
        db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(examinations, e => e.GroupId, ct);

    /// <summary>The commission, its chair first (экзаменационная комиссия).</summary>
    [BatchResolver]
    [ListSize(Examination.MostMembers, Usual = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<CommissionMember>>> Commission(
        [Parent] IReadOnlyList<Examination> examinations, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = examinations.Ids(e => e.Id);
        var rows = await (
            from member in db.Set<ExaminationMember>()
            where ids.Contains(member.ExaminationId)
            join employee in db.Employees.VisibleTo(db, viewer).Include(e => e.Person) on member.EmployeeId equals employee.Id
            orderby member.Chair descending, employee.Id
            select new { member.ExaminationId, member.Chair, Employee = employee, employee.Person }).ToListAsync(ct);
        foreach (var row in rows)
            row.Employee.Person = row.Person;
        var byExamination = rows.ToLookup(r => r.ExaminationId, r => new CommissionMember(r.Employee, r.Chair));
        return [.. examinations.Select(e => byExamination[e.Id].ToList())];
    }

    /// <summary>The results that you may see (результаты): a family those of its child; re-takes are further lines.</summary>
    [BatchResolver]
    [ListSize(300, Usual = 30)]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExaminationResult>>> Results(
        [Parent] IReadOnlyList<Examination> examinations, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = examinations.Ids(e => e.Id);
        return await db.ExaminationResults.VisibleTo(db, viewer).Where(r => ids.Contains(r.ExaminationId))
            .OrderBy(r => r.PupilId).ThenBy(r => r.Attempt).ManyEachAsync(examinations, e => e.Id, r => r.ExaminationId, ct);
    }
}
