using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

[ObjectType<Pupil>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class PupilResolvers
{
    /// <summary>The pupil's class (класс).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass>> SchoolClass(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.VisibleTo(db, viewer).ExactlyOneEachAsync(pupils, p => p.ClassId, ct);
}
