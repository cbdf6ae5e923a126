using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Excuses;
using EJournal.Domain.People;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Excuses;

[ObjectType<ExcuseNote>]
[Readers(ExemptionReaders.Health)]
[NoToken]
public static class ExcuseNoteResolvers
{
    /// <summary>Whose absence (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<ExcuseNote> notes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Pupils.VisibleTo(db, viewer).Include(p => p.Person).ExactlyOneEachAsync(notes, n => n.PupilId, ct);

    /// <summary>The parent who filed it (кто подал).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<ExcuseNote> notes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a note names who filed it also after he is no parent of the child any more; a name and no more of the person.
        [.. (await db.Parents.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(notes, n => n.ParentId, ct)).Select(p => p.Person.Name)];

    /// <summary>Who decided (кто принял решение); null until then.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> DecidedBy(
        [Parent] IReadOnlyList<ExcuseNote> notes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a note names who decided also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(notes, n => n.DecidedByPersonId, ct)).Select(p => p?.Name)];
}
