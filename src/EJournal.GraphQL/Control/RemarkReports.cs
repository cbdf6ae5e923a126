using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<School>]
public static class SchoolRemarkReport
{
    /// <summary>
    /// Remarks and return slips by teacher (замечания и возвратные талоны по учителям, COR-08), of the remarks made between two
    /// days, in order of name: for the report on teachers' work, S-38.
    /// </summary>
    [BatchResolver]
    [ListSize(500, Usual = 20)]
    [Readers(Relation.Leadership | Relation.Auditor)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeacherRemarks>>> RemarkFigures(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var asked = ControlInterval.Of(from, to, schools[0].TimeZone, time);
        var remarks = await RemarksOf.ReadAsync(db.Remarks.Where(r => r.SchoolId == viewer.SchoolId), asked, ct);
        var named = await Named.ReadAsync(db, viewer, remarks.Select(r => r.Key), [], [], ct);
        List<TeacherRemarks> rows = [.. named.Teachers.Select(t => new TeacherRemarks { Teacher = t, Figures = Domain.Control.RemarkFigures.Of(remarks[t.Id], asked.Today) })];
        return [.. schools.Select(_ => rows)];
    }
}

[ObjectType<Employee>("Teacher", IgnoreProperties = true)]
public static class TeacherRemarkReport
{
    /// <summary>Remarks made to him between two days, and what became of them (замечания и возвратные талоны).</summary>
    [BatchResolver]
    [Readers(ControlReaders.Remarks)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<RemarkFigures>> RemarkFigures(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = teachers.Ids(t => t.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        var remarks = await RemarksOf.ReadAsync(db.Remarks.Where(r => r.SchoolId == viewer.SchoolId && ids.Contains(r.TeacherId)), asked, ct);
        return [.. teachers.Select(t => Domain.Control.RemarkFigures.Of(remarks[t.Id], asked.Today))];
    }
}
