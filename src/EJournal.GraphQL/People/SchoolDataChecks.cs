using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.SchoolYears;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<School>]
public static class SchoolDataChecks
{
    /// <summary>Classes whose data should have been checked by now (классы с просроченной сверкой данных), by grade and letter.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 10)]
    [Readers(Relation.Leadership | Relation.Administrator)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> ClassesToCheck(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var classes = await db.Classes.VisibleTo(db, viewer).OfYear(db, null).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        var checks = await ClassDataChecks.DataCheck(classes, db, viewer, time, ct);
        var overdue = checks.Where(c => c.Overdue).Select(c => c.SchoolClass).ToList();
        return [.. schools.Select(_ => overdue)];
    }
}
