using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

/// <summary>The person whom an input names as pupil, parent or employee.</summary>
internal sealed record NamedPerson(long PersonId, long? PupilId)
{
    /// <summary>Null where the viewer does not see such a person, or more than one is named.</summary>
    public static async Task<NamedPerson?> FindAsync(
        JournalDb db, Viewer viewer, long? pupilId, long? parentId, long? teacherId, CancellationToken ct)
    {
        var personId = (pupilId, parentId, teacherId) switch
        {
            (null, null, null) => viewer.PersonId,
            ({ } id, null, null) => await db.Pupils.VisibleTo(db, viewer).Where(p => p.Id == id).Select(p => p.PersonId).SingleOrDefaultAsync(ct),
            (null, { } id, null) => await db.Parents.VisibleTo(db, viewer).Where(p => p.Id == id).Select(p => p.PersonId).SingleOrDefaultAsync(ct),
            (null, null, { } id) => await db.Employees.VisibleTo(db, viewer).Where(e => e.Id == id).Select(e => e.PersonId).SingleOrDefaultAsync(ct),
            _ => 0,
        };
        return personId == 0
            ? null
            : new(personId, await db.Pupils.Where(p => p.PersonId == personId).Select(p => (long?)p.Id).SingleOrDefaultAsync(ct));
    }
}
