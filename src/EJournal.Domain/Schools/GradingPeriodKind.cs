namespace EJournal.Domain.Schools;

/// <summary>Kind of grading period: четверть, триместр, полугодие, семестр, год.</summary>
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
}
