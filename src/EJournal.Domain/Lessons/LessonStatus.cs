namespace EJournal.Domain.Lessons;

/// <summary>What became of a lesson of the schedule.</summary>
public enum LessonStatus
{
    Planned,
    Held,
    Cancelled,
    Missed,
}
