namespace EJournal.Domain.Curriculum;

/// <summary>
/// Hours of a subject in a grade, or in one class of it, by the curriculum of a school year (учебный план, CUR-01). What changes
/// is written as a new row, so that every version can be read.
/// </summary>
public sealed class CurriculumLine
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The calendar year in which the school year began.</summary>
    public int Year { get; set; }

    public long SubjectId { get; set; }
    public int GradeLevel { get; set; }

    /// <summary>The one class it is for; null for every class of the grade that has no line of its own.</summary>
    public long? ClassId { get; set; }

    public double WeeklyHours { get; set; }

    /// <summary>Hours of the whole year, where the curriculum says so.</summary>
    public double? YearlyHours { get; set; }

    /// <summary>The version that brought the row.</summary>
    public int AddedIn { get; set; }

    /// <summary>The version that no longer has the row; null while it is in force.</summary>
    public int? RemovedIn { get; set; }

    public bool Says(WantedHours wanted) =>
        (SubjectId, GradeLevel, ClassId, WeeklyHours, YearlyHours) == (wanted.SubjectId, wanted.GradeLevel, wanted.ClassId, wanted.WeeklyHours, wanted.YearlyHours);
}

/// <summary>Hours as somebody wants them in the curriculum.</summary>
public sealed record WantedHours(long SubjectId, int GradeLevel, long? ClassId, double WeeklyHours, double? YearlyHours);
