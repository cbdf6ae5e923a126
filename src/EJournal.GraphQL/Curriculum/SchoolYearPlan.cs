using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<School>]
public static class SchoolYearPlan
{
    /// <summary>The curriculum of a school year (учебный план); null while it has none, and for a version there is not.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<YearPlan?>> Curriculum(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The calendar year in which the school year began (учебный год).")] int year,
        [GraphQLDescription("An earlier version (номер редакции); none for the one in force.")] int? version,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var plan = await LoadAsync(year, version, db, viewer, ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => plan)];
    }

    internal static async Task<YearPlan?> LoadAsync(int year, int? version, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var versions = await db.CurriculumVersions.VisibleTo(db, viewer).Where(v => v.Year == year).OrderByDescending(v => v.Number).ToListAsync(ct);
        var asked = version ?? versions.FirstOrDefault()?.Number ?? 0;
        if (!versions.Exists(v => v.Number == asked))
            return null;
        var lines = await db.CurriculumLines.VisibleTo(db, viewer)
            .Where(l => l.Year == year && l.AddedIn <= asked && (l.RemovedIn == null || asked < l.RemovedIn))
            .OrderBy(l => l.GradeLevel).ThenBy(l => l.SubjectId).ThenBy(l => l.ClassId ?? 0).ThenBy(l => l.Id).ToListAsync(ct);
        return new YearPlan { Year = year, Version = asked, Lines = lines, Versions = [.. versions.Take(YearPlan.MostVersions)] };
    }
}
