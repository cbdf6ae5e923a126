namespace EJournal.Domain.Control;

/// <summary>What was entered into the journal (вид записи).</summary>
public enum JournalEntryKind
{
    /// <summary>A mark was set, changed or taken back (отметка).</summary>
    Mark,

    /// <summary>Whether a pupil was there, or the reason of an absence (посещаемость).</summary>
    Attendance,

    /// <summary>A final mark (итоговая отметка).</summary>
    FinalMark,

    /// <summary>The record of a lesson (запись урока).</summary>
    LessonRecord,
}
