namespace EJournal.Domain.Schools;

/// <summary>Kind of grading period: четверть, триместр, полугодие, семестр, год.</summary>
public enum GradingPeriodKind
{
    Quarter,
    Trimester,
    HalfYear,
    Semester,
    Year,
}
