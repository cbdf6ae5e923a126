using EJournal.Data.Curriculum;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Hours of a subject in a grade, or in one class (строка учебного плана).</summary>
public sealed record CurriculumHoursInput
{
    /// <summary>The subject (предмет).</summary>
    [ID("Subject")]
    public required long SubjectId { get; init; }

    /// <summary>The grade, 1 to 11 (параллель): for each of its classes that has no line of its own. Give this or the class.</summary>
    public int? GradeLevel { get; init; }

    /// <summary>The one class it is for (класс).</summary>
    [ID("SchoolClass")]
    public long? ClassId { get; init; }

    /// <summary>Hours a week (часов в неделю), above 0 and up to 40.</summary>
    public required double WeeklyHours { get; init; }

    /// <summary>Hours a year (часов в год), where the curriculum says so.</summary>
    public double? YearlyHours { get; init; }

    internal AskedHours AsAsked() => new(SubjectId, GradeLevel, ClassId, WeeklyHours, YearlyHours);
}
