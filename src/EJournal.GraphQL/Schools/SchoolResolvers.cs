using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schools;

[ObjectType<School>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolResolvers
{
    /// <summary>The classes of a school year that you may see (классы), by grade and letter.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 40)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> Classes(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.Classes.VisibleTo(db, viewer).OfYear(db, year).Where(c => ids.Contains(c.SchoolId))
            .OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter)
            .ManyEachAsync(schools, s => s.Id, c => c.SchoolId, ct);
    }

    /// <summary>The grading periods of a school year (учебные периоды), by their first day.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 6)]
    public static async Task<IReadOnlyList<IReadOnlyList<GradingPeriod>>> GradingPeriods(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.GradingPeriods.VisibleTo(db, viewer).OfYear(db, year).Where(p => ids.Contains(p.SchoolId))
            .OrderBy(p => p.From).ThenBy(p => p.To).ThenBy(p => p.Id)
            .ManyEachAsync(schools, s => s.Id, p => p.SchoolId, ct);
    }

    /// <summary>The kinds of work that a mark can be given for (виды работ), by name.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<WorkKind>>> WorkKinds(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.WorkKinds.VisibleTo(db, viewer).Where(k => ids.Contains(k.SchoolId))
            .OrderBy(k => k.Name).ThenBy(k => k.Id)
            .ManyEachAsync(schools, s => s.Id, k => k.SchoolId, ct);
    }
}
