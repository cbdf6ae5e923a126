namespace EJournal.Domain.Schedule;

/// <summary>What was changed in the schedule of one day (изменение в расписании).</summary>
public enum LessonChangeKind
{
    /// <summary>Somebody else gives the lesson (замена).</summary>
    Substituted,

    /// <summary>The lesson is not given (отмена).</summary>
    Cancelled,

    /// <summary>Another day, number or room (перенос).</summary>
    Moved,

    /// <summary>A substitution or cancellation was taken back (возврат).</summary>
    Restored,
}
