using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Access;

[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class ViewerResolvers
{
    /// <summary>Your account (учётная запись).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<ViewerAccount>> Account(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var account = await db.AccountsOf(viewer).SingleAsync(ct);
        return [.. viewers.Select(_ => account)];
    }

    /// <summary>Your children (дети).</summary>
    [BatchResolver]
    [ListSize(30, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Pupil>>> Children(
        [Parent] IReadOnlyList<Viewer> viewers, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var children = viewer.ChildIds.Count == 0
            ? []
            : await db.Pupils.VisibleTo(db, viewer).Where(p => viewer.ChildIds.Contains(p.Id)).Include(p => p.Person).InNameOrder().ToListAsync(ct);
        return [.. viewers.Select(_ => children)];
    }

    /// <summary>The groups you teach in a school year (учебные группы).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeachingGroup>>> TeachingGroups(
        [Parent] IReadOnlyList<Viewer> viewers,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var groups = viewer.EmployeeId == 0
            ? []
            : await db.TeachingGroups.VisibleTo(db, viewer).OfYear(db, year).Where(g => g.TeacherId == viewer.EmployeeId)
                .OrderBy(g => g.ClassId).ThenBy(g => g.SubjectId).ThenBy(g => g.Subgroup).ToListAsync(ct);
        return [.. viewers.Select(_ => groups)];
    }

    /// <summary>The classes of a school year that you are homeroom teacher of (курируемые классы).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> HomeroomClasses(
        [Parent] IReadOnlyList<Viewer> viewers,
        [GraphQLDescription("The calendar year in which the school year begins (учебный год); the current one when not given.")] int? year,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = viewer.HomeroomClassIds.Count == 0
            ? []
            : await db.Classes.VisibleTo(db, viewer).OfYear(db, year).Where(c => viewer.HomeroomClassIds.Contains(c.Id))
                .OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        return [.. viewers.Select(_ => classes)];
    }
}
