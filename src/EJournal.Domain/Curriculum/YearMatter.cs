namespace EJournal.Domain.Curriculum;

/// <summary>What is approved before a school year (что утверждают к началу учебного года, CUR-04).</summary>
public enum YearMatter
{
    /// <summary>The curriculum (учебный план).</summary>
    Curriculum,

    /// <summary>The teaching load (педагогическая нагрузка).</summary>
    TeachingLoad,

    /// <summary>The schedule (расписание).</summary>
    Schedule,

    /// <summary>The tariffication order (приказ по тарификации).</summary>
    Tariffication,
}
