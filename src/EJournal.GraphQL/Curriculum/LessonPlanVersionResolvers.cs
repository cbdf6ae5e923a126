using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<LessonPlanVersion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class LessonPlanVersionResolvers
{
    /// <summary>Who made it (автор); null for an import of the school.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<LessonPlanVersion> versions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        NamesAsync(versions, v => v.AuthorId, db, viewer, ct);

    /// <summary>Who approved it (кто утвердил).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonName?>> ApprovedBy(
        [Parent] IReadOnlyList<LessonPlanVersion> versions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        NamesAsync(versions, v => v.ApprovedById, db, viewer, ct);

    // Not VisibleTo: a version names its author also after he has left the school.
    private static async Task<IReadOnlyList<PersonName?>> NamesAsync(
        IReadOnlyList<LessonPlanVersion> versions, Func<LessonPlanVersion, long?> who, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(versions, who, ct)).Select(p => p?.Name)];
}
