namespace EJournal.Domain.Regulations;

/// <summary>Which days the terms count .</summary>
public enum DayCount
{
    /// <summary>Calendar days (календарные дни).</summary>
    Calendar,

    /// <summary>Days on which the school teaches (учебные дни).</summary>
    Teaching,
}
