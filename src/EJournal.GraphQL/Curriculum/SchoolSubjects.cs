using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<School>]
public static class SchoolSubjects
{
    /// <summary>The subjects that the school teaches (предметы), by name.</summary>
    [BatchResolver]
    [ListSize(300, Usual = 30)]
    [Readers(Relation.Member)]
    [AnyToken]
    public static async Task<IReadOnlyList<IReadOnlyList<Subject>>> Subjects(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = schools.Ids(s => s.Id);
        return await db.Subjects.VisibleTo(db, viewer).Where(s => ids.Contains(s.SchoolId)).OrderBy(s => s.Name).ThenBy(s => s.Id)
            .ManyEachAsync(schools, s => s.Id, s => s.SchoolId, ct);
    }
}
