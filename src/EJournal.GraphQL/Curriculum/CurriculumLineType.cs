using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Hours of a subject in a grade, or in one class (строка учебного плана).</summary>
[ObjectType<CurriculumLine>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class CurriculumLineType
{
    /// <summary>The grade (параллель).</summary>
    public static int GradeLevel([Parent] CurriculumLine line) => line.GradeLevel;

    /// <summary>Hours a week (часов в неделю).</summary>
    public static double WeeklyHours([Parent] CurriculumLine line) => line.WeeklyHours;

    /// <summary>Hours a year (часов в год), where the curriculum says so.</summary>
    public static double? YearlyHours([Parent] CurriculumLine line) => line.YearlyHours;

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
