using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Notepads;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Notepads;

[ObjectType<NotepadEntry>]
[Readers(Relation.OwnGroup)]
[Scopes(Scope.JournalRead)]
public static class NotepadEntryResolvers
{
    /// <summary>Whom it is about (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<NotepadEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever wrote the note knows about whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(entries, e => e.PupilId, ct);
}
