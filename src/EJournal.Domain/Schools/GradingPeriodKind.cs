namespace EJournal.Domain.Schools;

/// <summary>Kind of grading period: четверть, триместр, полугодие, семестр, год, итоговая аттестация.</summary>
public enum GradingPeriodKind
{
    /// <summary>Quarter (четверть).</summary>
    Quarter,

    /// <summary>Trimester (триместр).</summary>
    Trimester,

    /// <summary>Half-year (полугодие).</summary>
    HalfYear,

    /// <summary>Semester (семестр).</summary>
    Semester,

    /// <summary>Year (год).</summary>
    Year,

    /// <summary>The end of a course of study: its final mark is made of the year's and the examination's (итоговая аттестация).</summary>
    Final,
}
