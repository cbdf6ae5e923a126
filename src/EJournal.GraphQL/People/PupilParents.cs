using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<Pupil>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers)]
[Scopes(Scope.ContactsRead)]
public static class PupilParents
{
    /// <summary>The pupil's parents (родители) that you may know of; a parent sees himself.</summary>
    [BatchResolver]
    [ListSize(10, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Guardianship>>> Parents(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        var visible = db.Parents.VisibleTo(db, viewer);
        return await db.Guardianships.AsNoTracking()
            .Where(g => g.SchoolId == viewer.SchoolId && ids.Contains(g.PupilId) && visible.Any(p => p.Id == g.ParentId))
            .OrderBy(g => g.ParentId)
            .ManyEachAsync(pupils, p => p.Id, g => g.PupilId, ct);
    }
}
