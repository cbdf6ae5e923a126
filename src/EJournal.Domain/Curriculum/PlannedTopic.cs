namespace EJournal.Domain.Curriculum;

/// <summary>A topic as somebody wants it in the plan.</summary>
/// <param name="ItemId">The topic of the plan that it is; null for a new one, and where its words tell.</param>
/// <param name="Topic">What is taught.</param>
/// <param name="Hours">In lessons.</param>
/// <param name="Kind">As <see cref="LessonPlanItem.Kind"/>.</param>
/// <param name="Homework">What is to be given.</param>
public sealed record PlannedTopic(long? ItemId, string Topic, int Hours, string? Kind, string? Homework)
{
    public static PlannedTopic Of(LessonPlanItem item) => new(item.Id, item.Topic, item.Hours, item.Kind, item.Homework);
}
