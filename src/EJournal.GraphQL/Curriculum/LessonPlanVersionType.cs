using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Who made a version of a lesson plan, when and from what (редакция КТП).</summary>
[ObjectType<LessonPlanVersion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class LessonPlanVersionType
{
    /// <summary>From 1 on (номер редакции).</summary>
    public static int Number([Parent] LessonPlanVersion version) => version.Number;

    /// <summary>How it came about (источник).</summary>
    public static LessonPlanSource Source([Parent] LessonPlanVersion version) => version.Source;

    /// <summary>When (время).</summary>
    public static DateTimeOffset At([Parent] LessonPlanVersion version) => version.At.AsMoment();

    /// <summary>Whether the group's first plan came after its day, S-09 of the regulation (с опозданием).</summary>
    public static bool Late([Parent] LessonPlanVersion version) => version.Late;

    /// <summary>Why the plan was changed, where that was said (основание).</summary>
    public static string? Basis([Parent] LessonPlanVersion version) => version.Basis;

    /// <summary>When the administration approved it (утверждено); null where it did not.</summary>
    public static DateTimeOffset? ApprovedAt([Parent] LessonPlanVersion version) => version.ApprovedAt.AsMoment();

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
