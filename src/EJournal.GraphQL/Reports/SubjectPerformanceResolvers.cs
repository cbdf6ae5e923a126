using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Reports;

[ObjectType<SubjectPerformance>]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class SubjectPerformanceResolvers
{
    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<SubjectPerformance> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(lines, l => l.SubjectId, ct);

    /// <summary>The teacher (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<SubjectPerformance> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(lines, l => l.TeacherId, ct);
}
