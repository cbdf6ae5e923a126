namespace EJournal.Domain.PersonalData;

/// <summary>What of a pupil somebody looked at (какие сведения просмотрены).</summary>
public enum DataArea
{
    /// <summary>Name and class, in a list (список).</summary>
    List,

    /// <summary>The diary (дневник).</summary>
    Diary,

    /// <summary>Marks (отметки).</summary>
    Marks,

    /// <summary>Absences and lateness (посещаемость).</summary>
    Attendance,

    /// <summary>Parents and how to reach them, agreements (родители и контакты).</summary>
    Contacts,

    /// <summary>Everything else about the pupil (личная карточка).</summary>
    Card,

    /// <summary>Everything at once, as an export (выгрузка всех данных).</summary>
    Export,

    /// <summary>A parent's check of the own child's performance (проверка родителем); of the access log no part.</summary>
    ParentCheck,

    /// <summary>That the pupil looked at his own performance (ученик открыл свой дневник); of the access log no part.</summary>
    OwnDiary,
}
