using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<PupilMovement>]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class MovementResolvers
{
    /// <summary>Who (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<PupilMovement> movements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever reads the movement may know whose it is, also after the pupil moved on.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(movements, m => m.PupilId, ct);

    /// <summary>The class left (из какого класса); null for a newcomer.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass?>> FromClass(
        [Parent] IReadOnlyList<PupilMovement> movements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.Where(c => c.SchoolId == viewer.SchoolId).OneEachAsync(movements, m => m.FromClassId, ct);

    /// <summary>The class entered (в какой класс); null for who left the school.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass?>> ToClass(
        [Parent] IReadOnlyList<PupilMovement> movements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.Where(c => c.SchoolId == viewer.SchoolId).OneEachAsync(movements, m => m.ToClassId, ct);
}
