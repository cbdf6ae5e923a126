using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A subject of a class: hours a week by the curriculum and by the load (нагрузка против учебного плана).</summary>
[ObjectType<LoadDeviation>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class LoadDeviationType
{
    /// <summary>By the curriculum (по учебному плану); 0 where it has no such subject.</summary>
    public static double CurriculumHours([Parent] LoadDeviation deviation) => deviation.CurriculumHours;

    /// <summary>By the load (по нагрузке): what the class has together, and of subgroups side by side the one with the most.</summary>
    public static double LoadHours([Parent] LoadDeviation deviation) => deviation.LoadHours;

    /// <summary>The load less the curriculum (отклонение).</summary>
    public static double Difference([Parent] LoadDeviation deviation) => deviation.Difference;

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
