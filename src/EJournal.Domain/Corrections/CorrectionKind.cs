namespace EJournal.Domain.Corrections;

/// <summary>What of a past lesson is to be changed (что исправляется).</summary>
public enum CorrectionKind
{
    /// <summary>A mark is set or gets another value (отметка).</summary>
    Mark,

    /// <summary>A mark is taken back (снятие отметки).</summary>
    MarkWithdrawal,

    /// <summary>Whether a pupil was there (посещаемость).</summary>
    Attendance,

    /// <summary>The topic of the lesson (тема урока).</summary>
    Topic,
}
