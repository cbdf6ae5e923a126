namespace EJournal.Domain.Regulations;

/// <summary>What recurring duties are counted in.</summary>
public enum IntervalUnit
{
    Day,
    Week,
    Month,
    GradingPeriod,
    SchoolYear,
}
