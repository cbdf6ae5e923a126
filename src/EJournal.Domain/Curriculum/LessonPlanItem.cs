namespace EJournal.Domain.Curriculum;

/// <summary>
/// One topic of the lesson plan (КТП) of a teaching group as it stood for a time. What changes is written as a new row of the
/// same <see cref="Line"/>, so that a lesson goes on pointing to what was taught, and every version of the plan can be read.
/// </summary>
public sealed class LessonPlanItem
{
    public const int LongestKind = 100;
    public const int MostHours = 100;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }

    /// <summary>Which topic of the group it is, however often it is reworded or moved.</summary>
    public int Line { get; set; }

    /// <summary>Order within the group's plan, from 1.</summary>
    public int Number { get; set; }

    public required string Topic { get; set; }
    public int Hours { get; set; } = 1;

    /// <summary>Kind as the plan writes it: <c>урок</c>, <c>контрольная работа</c>.</summary>
    public string? Kind { get; set; }

    public string? Homework { get; set; }

    /// <summary>The version of the plan that brought the row; 0 for what was imported before versions were kept.</summary>
    public int AddedIn { get; set; }

    /// <summary>The version that no longer has the row; null while it is in force.</summary>
    public int? RemovedIn { get; set; }

    public bool StoodIn(int version) => AddedIn <= version && (RemovedIn is not { } removed || version < removed);

    public bool Says(PlannedTopic topic) =>
        Topic == topic.Topic && Hours == topic.Hours && Kind == topic.Kind && Homework == topic.Homework;
}
