using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Excuses;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Excuses;

[ObjectType<SchoolClass>]
public static class ClassExcuseNotes
{
    private const int Most = 200;

    /// <summary>Notes about absences of pupils of the class that wait for a decision (объяснительные на рассмотрении), the oldest first.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 5)]
    [Readers(Relation.OwnClass | Relation.Leadership)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<ExcuseNote>>> OpenExcuseNotes(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var rows = await (
            from note in db.ExcuseNotes.VisibleTo(db, viewer)
            where note.Status == ExcuseStatus.Open
            join pupil in db.Pupils on note.PupilId equals pupil.Id
            where ids.Contains(pupil.ClassId)
            orderby note.Id
            select new { pupil.ClassId, Note = note }).Take(Most * ids.Count).ToListAsync(ct);
        var byClass = rows.ToLookup(r => r.ClassId, r => r.Note);
        return [.. classes.Select(c => byClass[c.Id].Take(Most).ToList())];
    }
}
