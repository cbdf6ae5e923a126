using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>What the marks of the year leave open. Not for the administrator, who sees no marks .</summary>
[ObjectType<SchoolYear>(IgnoreProperties = true)]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public static class YearMarkDoubts
{
    /// <summary>Pupils without a mark for the year (нет годовой отметки), by name, with the subjects.</summary>
    [BatchResolver]
    [ListSize(2_000, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<PupilDoubt>>> WithoutYearMark(
        [Parent] IReadOnlyList<SchoolYear> years, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await EachAsync(years, year => db.WithoutYearMarkAsync(viewer.SchoolId, year.Year, ct), db, viewer, ct);

    /// <summary>Pupils who failed in a subject, or are not attested, for the year (академическая задолженность), by name.</summary>
    [BatchResolver]
    [ListSize(2_000, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<PupilDoubt>>> WithDebt(
        [Parent] IReadOnlyList<SchoolYear> years, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await EachAsync(years, year => db.WithDebtAsync(viewer.SchoolId, year.Year, ct), db, viewer, ct);

    private static async Task<IReadOnlyList<IReadOnlyList<PupilDoubt>>> EachAsync(
        IReadOnlyList<SchoolYear> years, Func<SchoolYear, Task<IReadOnlyList<PupilInGroup>>> find, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // A school has a year more each year: few, and asked about one at a time.
        List<IReadOnlyList<PupilInGroup>> found = [];
        foreach (var year in years)
            found.Add(await find(year));
        var (pupilIds, groupIds) = (found.SelectMany(f => f).Select(p => p.PupilId).Distinct().ToList(), found.SelectMany(f => f).Select(p => p.GroupId).Distinct().ToList());
        var groups = await db.TeachingGroups.VisibleTo(db, viewer).ByIdAsync(groupIds, ct);
        var pupils = await db.Pupils.VisibleTo(db, viewer).Where(p => pupilIds.Contains(p.Id)).Include(p => p.Person).InNameOrder().ToListAsync(ct);
        return [.. found.Select(pairs => pairs.ToLookup(p => p.PupilId, p => groups[p.GroupId])).Select(byPupil =>
            pupils.Where(p => byPupil.Contains(p.Id)).Select(p => new PupilDoubt { Pupil = p, Groups = [.. byPupil[p.Id]] }).ToList())];
    }
}
