namespace EJournal.Domain.Schedule;

/// <summary>Why a lesson stays though the new timetable does not have it (почему урок остался).</summary>
public enum KeptReason
{
    /// <summary>It has begun or is over (урок уже начался).</summary>
    Begun,

    /// <summary>It is recorded, or its topic is entered (урок записан).</summary>
    Recorded,

    /// <summary>It has homework, marks, absences or something else that was entered about it, be it taken back (есть записи).</summary>
    HasEntries,

    /// <summary>Its grading period is closed (учебный период закрыт).</summary>
    PeriodClosed,
}
