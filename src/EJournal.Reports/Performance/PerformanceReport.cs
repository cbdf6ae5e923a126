namespace EJournal.Reports.Performance;

/// <summary>How a class performed in a grading period: by subject and teacher, and in all (REP-09, REP-16).</summary>
public sealed record PerformanceReport
{
    public required long ClassId { get; init; }
    public required string ClassName { get; init; }
    public required long PeriodId { get; init; }
    public required string PeriodName { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>When the figures were taken, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>The same moment in the school's time zone, as it is printed.</summary>
    public required DateTime MadeAtSchool { get; init; }

    public required string SchoolName { get; init; }

    /// <summary>Name, version and wording of the formulas .</summary>
    public required string Formula { get; init; }

    public required IReadOnlyList<SubjectPerformance> Subjects { get; init; }
    public required PerformanceFigures Total { get; init; }
}

public sealed record SubjectPerformance(
    long SubjectId, string SubjectName, long TeacherId, string TeacherName, PerformanceFigures Figures);
