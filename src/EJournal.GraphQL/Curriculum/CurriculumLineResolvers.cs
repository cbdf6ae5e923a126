using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<CurriculumLine>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class CurriculumLineResolvers
{
    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<CurriculumLine> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(lines, l => l.SubjectId, ct);

    /// <summary>The one class it is for (класс); null for every class of the grade that has no line of its own.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass?>> SchoolClass(
        [Parent] IReadOnlyList<CurriculumLine> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.VisibleTo(db, viewer).OneEachAsync(lines, l => l.ClassId, ct);
}
