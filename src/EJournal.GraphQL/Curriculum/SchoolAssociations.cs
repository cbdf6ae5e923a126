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
public static class SchoolAssociations
{
    /// <summary>The methodical associations of the school, by name (методические объединения).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 8)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<MethodicalAssociation>>> MethodicalAssociations(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var all = await db.MethodicalAssociations.VisibleTo(db, viewer).OrderBy(a => a.Name).Take(100).ToListAsync(ct);
        return [.. schools.Select(_ => all)];
    }
}
