namespace EJournal.Domain.Curriculum;

/// <summary>How a version of a lesson plan came about (источник КТП).</summary>
public enum LessonPlanSource
{
    /// <summary>With the school's files (импорт школы).</summary>
    Imported,

    /// <summary>Entered as a whole (внесено целиком).</summary>
    Entered,

    /// <summary>Read from a table (загружено из таблицы).</summary>
    Loaded,

    /// <summary>Copied from another group (скопировано).</summary>
    Copied,

    /// <summary>Single topics were corrected (исправлено).</summary>
    Corrected,
}
