using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Who made a version of the curriculum, when and on what basis (редакция учебного плана).</summary>
[ObjectType<CurriculumVersion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class CurriculumVersionType
{
    /// <summary>From 1 on (номер редакции).</summary>
    public static int Number([Parent] CurriculumVersion version) => version.Number;

    /// <summary>When (время).</summary>
    public static DateTimeOffset At([Parent] CurriculumVersion version) => version.At.AsMoment();

    /// <summary>What it rests on, where that was said (основание).</summary>
    public static string? Basis([Parent] CurriculumVersion version) => version.Basis;

    /// <summary>Who made it (автор).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<CurriculumVersion> versions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: a version names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(versions, v => v.AuthorId, ct)).Select(p => p.Name)];
}
