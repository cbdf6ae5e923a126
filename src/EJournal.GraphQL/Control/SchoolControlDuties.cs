using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<School>]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.JournalRead)]
public static class SchoolControlDuties
{
    /// <summary>Classes whose journal should have been checked by now, S-22 (журналы с просроченной проверкой), by grade and letter.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> ClassesToInspect(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) =>
        OverdueAsync(schools, classes => ClassControlDuties.JournalCheck(classes, db, viewer, time, ct), db, viewer, ct);

    /// <summary>Classes whose homeroom teacher should have looked through marks and attendance by now, S-24 (классы без проверки), by grade and letter.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> ClassesWithoutHomeroomCheck(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) =>
        OverdueAsync(schools, classes => ClassControlDuties.HomeroomCheck(classes, db, viewer, time, ct), db, viewer, ct);

    private static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> OverdueAsync(
        IReadOnlyList<School> schools, Func<IReadOnlyList<SchoolClass>, Task<IReadOnlyList<ControlDuty>>> dutyOf, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = await db.Classes.VisibleTo(db, viewer).OfYear(db, null).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        var duties = await dutyOf(classes);
        var overdue = classes.Zip(duties).Where(c => c.Second.Overdue).Select(c => c.First).ToList();
        return [.. schools.Select(_ => overdue)];
    }
}
