using EJournal.Data;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

/// <summary>
/// A pupil of the viewer's own family, by whom nearly every request of a family begins. No VisibleTo: the family sees the pupil
/// (AccessPolicy.SeesPupil), and who is family was read with the viewer.
/// </summary>
internal static class OwnPupils
{
    private static readonly PerDatabase<Func<JournalDb, long, long, CancellationToken, Task<Pupil?>>> ById = new(
        () => EF.CompileAsyncQuery((JournalDb db, long schoolId, long id, CancellationToken ct) =>
            db.Pupils.Include(p => p.Person).SingleOrDefault(p => p.SchoolId == schoolId && p.Id == id)));

    public static Task<Pupil?> FindAsync(JournalDb db, long schoolId, long id, CancellationToken ct) => ById.For(db)(db, schoolId, id, ct);
}
