using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<MissingMarkNotice>]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead | Scope.JournalWrite)]
public static class MissingMarkNoticeResolvers
{
    /// <summary>Who was told (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<MissingMarkNotice> notices, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.Where(e => e.SchoolId == viewer.SchoolId).Include(e => e.Person).ExactlyOneEachAsync(notices, n => n.TeacherId, ct);

    /// <summary>Who told him (кто сообщил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<MissingMarkNotice> notices, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(notices, n => n.AuthorPersonId, ct)).Select(p => p.Name)];
}

[ObjectType<SchoolClass>]
public static class ClassMissingMarkNotices
{
    /// <summary>Who was told which final marks of the class are missing for a period (напоминания об итоговых отметках): the latest of each teacher.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 10)]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<MissingMarkNotice>>> MissingMarkNotices(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        return await Latest(db.MissingMarkNotices.Where(n => n.SchoolId == viewer.SchoolId && ids.Contains(n.ClassId) && n.PeriodId == periodId))
            .ManyEachAsync(classes, c => c.Id, n => n.ClassId, ct);
    }

    /// <summary>The latest of each class, period and teacher.</summary>
    internal static IQueryable<MissingMarkNotice> Latest(IQueryable<MissingMarkNotice> notices) => notices
        .Where(n => !notices.Any(later => later.ClassId == n.ClassId && later.PeriodId == n.PeriodId && later.TeacherId == n.TeacherId && later.Id > n.Id))
        .OrderBy(n => n.Id);
}
