using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<LoadDeviation>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class LoadDeviationResolvers
{
    /// <summary>The class (класс).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass>> SchoolClass(
        [Parent] IReadOnlyList<LoadDeviation> deviations, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.VisibleTo(db, viewer).ExactlyOneEachAsync(deviations, d => d.ClassId, ct);

    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<LoadDeviation> deviations, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(deviations, d => d.SubjectId, ct);
}
