namespace EJournal.Domain.Access;

/// <summary>
/// A right (право) that a role has by default, about which a school may decide otherwise (ACC-06). What a setting of the regulation decides is not
/// here, and neither is writing into the journal, which follows the lesson and the assignment.
/// </summary>
public enum Right
{
    /// <summary>See the marks and absences of every pupil (видеть отметки и пропуски всех учеников).</summary>
    SeeMarks,

    /// <summary>See the list of all pupils (видеть список всех учеников).</summary>
    SeePupils,

    /// <summary>See the parents of every pupil and how to reach them (видеть родителей всех учеников и их контакты).</summary>
    SeeFamilies,

    /// <summary>See the personal cards of employees (видеть личные карточки сотрудников).</summary>
    SeeStaffCards,

    /// <summary>Record decisions about the regulation (вносить решения о регламенте).</summary>
    DecideRegulation,

    /// <summary>Change the general data of the school (менять сведения о школе).</summary>
    ChangeSchoolData,
}
