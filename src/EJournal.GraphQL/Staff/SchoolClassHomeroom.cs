using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<SchoolClass>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class SchoolClassHomeroom
{
    /// <summary>Who was appointed homeroom teacher by order, the latest first (история классного руководства).</summary>
    [BatchResolver]
    [ListSize(50, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<HomeroomAssignment>>> HomeroomAssignments(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        return await db.HomeroomAssignments.VisibleTo(db, viewer).Where(a => ids.Contains(a.ClassId)).OrderByDescending(a => a.Id)
            .ManyEachAsync(classes, c => c.Id, a => a.ClassId, ct);
    }
}
