namespace EJournal.Domain.Reports;

/// <summary>The plain rows that a performance report is made of, all of one class and one period.</summary>
public sealed record PerformanceRows
{
    public required long ClassId { get; init; }
    public required string ClassName { get; init; }
    public required long PeriodId { get; init; }
    public required string PeriodName { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>IANA name of the school's time zone.</summary>
    public required string TimeZone { get; init; }

    public required IReadOnlyList<PupilRow> Pupils { get; init; }
    public required IReadOnlyList<GroupRow> Groups { get; init; }

    /// <summary>Marks that are not withdrawn, of lessons dated within the period.</summary>
    public required IReadOnlyList<MarkRow> Marks { get; init; }

    public required IReadOnlyList<FinalMarkRow> FinalMarks { get; init; }

    /// <summary>A pupil with the names of the subgroups that he is in.</summary>
    public sealed record PupilRow(long Id, IReadOnlyCollection<string> Subgroups);

    /// <summary>A teaching group; its subgroup is empty where the whole class is taught.</summary>
    public sealed record GroupRow(
        long Id, long SubjectId, string SubjectName, string Subgroup, long TeacherId, string TeacherName);

    public sealed record MarkRow(long GroupId, long PupilId, string Value, double? Number, double Weight);

    /// <summary>A final mark; its number is null for an outcome that is no mark: «н/а».</summary>
    public sealed record FinalMarkRow(long GroupId, long PupilId, double? Number);
}
