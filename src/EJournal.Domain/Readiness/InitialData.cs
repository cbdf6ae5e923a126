namespace EJournal.Domain.Readiness;

/// <summary>What a journal needs to be filled before it is used, in the order of filling (исходные данные, ROL-02).</summary>
public enum InitialData
{
    /// <summary>Address, telephone, e-mail, site and licence of the school (сведения о школе).</summary>
    School,

    /// <summary>Grading periods for every grade that has a class (учебные периоды).</summary>
    GradingPeriods,

    /// <summary>Employees with a role (сотрудники).</summary>
    Staff,

    /// <summary>Classes with a homeroom teacher (классные руководители).</summary>
    HomeroomTeachers,

    /// <summary>Pupils with at least one parent (родители учеников).</summary>
    Families,

    /// <summary>Classes with teaching groups (распределение нагрузки).</summary>
    TeachingGroups,

    /// <summary>Teaching groups in the weekly timetable (расписание).</summary>
    Timetable,

    /// <summary>Teaching groups with a lesson plan (темы, КТП).</summary>
    LessonPlans,
}
