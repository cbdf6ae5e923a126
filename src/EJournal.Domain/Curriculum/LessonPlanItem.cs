namespace EJournal.Domain.Curriculum;

/// <summary>One topic of the lesson plan (КТП) of a teaching group.</summary>
public sealed class LessonPlanItem
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }

    /// <summary>Order within the group's plan, from 1.</summary>
    public int Number { get; set; }

    public required string Topic { get; set; }
    public int Hours { get; set; } = 1;

    /// <summary>Kind as the plan writes it: <c>урок</c>, <c>контрольная работа</c>.</summary>
    public string? Kind { get; set; }

    public string? Homework { get; set; }
}
