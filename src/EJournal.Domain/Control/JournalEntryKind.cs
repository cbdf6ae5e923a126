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

    /// <summary>What the topic of a lesson says (тема урока).</summary>
    Topic,

    /// <summary>What was set as homework at a lesson (домашнее задание).</summary>
    Homework,

    /// <summary>The result of an attempt at an examination (результат экзамена).</summary>
    Examination,
}
